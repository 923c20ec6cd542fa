import { Button } from '@mantine/core';
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../../../components/drawers/sheet.tsx';
import { SearchField } from '../../../../components/forms/search-field.tsx';
import { useIsPhone } from '../../../../lib/screen.ts';
import { SavedViews } from '../views/saved-views.tsx';
import classes from './filter.module.css';
import { FilterFields } from './filter-fields.tsx';
import { useBoardFilter } from './use-board-filter.ts';

export function FilterBar() {
  const { t } = useTranslation('tasks');
  const isPhone = useIsPhone();
  const { count, isFiltered, reset } = useBoardFilter();
  const [isOpen, sheet] = useDisclosure();
  const clear = isFiltered && (
    <Button variant="subtle" onClick={reset}>
      {t('board.filter.reset')}
    </Button>
  );

  return (
    <search className={classes.bar}>
      <Words />
      {isPhone ? (
        <Button variant="default" leftSection={<IconFilter size={20} />} onClick={sheet.open}>
          {count > 0 ? t('board.filter.open_active', { count }) : t('board.filter.open')}
        </Button>
      ) : (
        <>
          <FilterFields />
          {clear}
        </>
      )}
      <SavedViews />
      {isOpen && (
        <Sheet title={t('board.filter.open')} onClose={sheet.close}>
          <div className={classes.sheet}>
            <FilterFields />
            {clear}
          </div>
        </Sheet>
      )}
    </search>
  );
}

function Words() {
  const { t } = useTranslation('tasks');
  const { filter, set } = useBoardFilter();
  const [typed, setTyped] = useState(filter.words ?? '');
  const [before, setBefore] = useState(filter.words);
  const search = useDebouncedCallback((words: string) => set({ words: words.trim() || undefined }), 250);

  // A saved view or "clear" writes here too.
  if (before !== filter.words) {
    setBefore(filter.words);
    if (typed.trim() !== (filter.words ?? '')) setTyped(filter.words ?? '');
  }

  return (
    <SearchField
      className={classes.words}
      label={t('board.filter.search')}
      clear={t('board.filter.clear')}
      value={typed}
      onType={(next) => {
        setTyped(next);
        search(next);
      }}
    />
  );
}
