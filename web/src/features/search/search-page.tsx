import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../components/forms/search-field.tsx';
import { useArrowKeys } from '../../components/links/use-arrow-keys.ts';
import { PageBody } from '../../components/page-body.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Filters } from './filters/filters.tsx';
import { useFilter } from './filters/use-filter.ts';
import { Results } from './results/results.tsx';

/** One box for everything that the reader may see, whatever service owns it. */
export default function SearchPage() {
  const { t } = useTranslation('search');
  const { words, set } = useFilter();
  const [typed, setTyped] = useState(words);
  const [settled] = useDebouncedValue(typed.trim(), 250);

  const told = useRef(words);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed moves the address.
  useEffect(() => {
    told.current = settled;
    if (settled !== words) set({ q: settled || null });
  }, [settled]);

  // Another search was opened over this one, as from the palette.
  useEffect(() => {
    if (words !== told.current) setTyped(words);
  }, [words]);

  return (
    <PageBody width="narrow">
      <PageHeader title={t('title')} description={t('lead')} />
      <div {...useArrowKeys<HTMLDivElement>()}>
        <search>
          <SearchField label={t('field')} clear={t('clear')} value={typed} onType={setTyped} isMain />
          <Filters />
        </search>
        <Results />
      </div>
    </PageBody>
  );
}
