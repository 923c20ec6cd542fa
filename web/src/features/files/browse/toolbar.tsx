import { fileKinds } from '@allforone/contracts/files';
import { ActionIcon, NativeSelect } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconLayoutGrid, IconList } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../../components/forms/search-field.tsx';
import { useAddress } from '../../../lib/address.ts';
import classes from './toolbar.module.css';
import { sorts, useListing } from './use-listing.ts';

/** What is shown of the folder, and how. */
export function Toolbar() {
  const { t } = useTranslation('files');
  const address = useAddress();
  const { kind, sort, isGallery, words = '' } = useListing();
  const [typed, setTyped] = useState(words);
  const search = useDebouncedCallback((next: string) => address.set({ words: next.trim() || null }), 250);
  const write = (next: string) => {
    setTyped(next);
    search(next);
  };

  return (
    <search className={classes.bar}>
      <SearchField
        className={classes.words}
        label={t('browse.search')}
        clear={t('browse.clear')}
        value={typed}
        onType={write}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons of a bar are no fieldset of a form. */}
      <div role="group" aria-label={t('browse.view')} className={classes.views}>
        <ActionIcon
          variant={isGallery ? 'subtle' : 'light'}
          color={isGallery ? 'gray' : 'brand'}
          aria-pressed={!isGallery}
          aria-label={t('browse.list')}
          onClick={() => address.set({ view: null })}
        >
          <IconList size={22} />
        </ActionIcon>
        <ActionIcon
          variant={isGallery ? 'light' : 'subtle'}
          color={isGallery ? 'brand' : 'gray'}
          aria-pressed={isGallery}
          aria-label={t('browse.gallery')}
          onClick={() => address.set({ view: 'gallery', kind: null })}
        >
          <IconLayoutGrid size={22} />
        </ActionIcon>
      </div>
      {!isGallery && (
        <NativeSelect
          className={classes.choice}
          size="md"
          aria-label={t('browse.kind')}
          value={kind ?? ''}
          onChange={({ currentTarget: { value } }) => address.set({ kind: value || null })}
          data={[
            { value: '', label: t('browse.all_kinds') },
            ...fileKinds.map((one) => ({ value: one, label: t(`kind.${one}`) })),
          ]}
        />
      )}
      <NativeSelect
        className={classes.choice}
        size="md"
        aria-label={t('browse.sort')}
        value={sort}
        onChange={({ currentTarget: { value } }) => address.set({ sort: value === 'name' ? null : value })}
        data={sorts.map((one) => ({ value: one, label: t(`browse.sorts.${one}`) }))}
      />
    </search>
  );
}
