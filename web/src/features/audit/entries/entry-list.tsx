import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconHistory } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { MoreButton } from '../../../components/more-button.tsx';
import { useOrganization } from '../../../lib/organization.ts';
import { dayOf } from '../../../lib/time.ts';
import { trpc } from '../../../lib/trpc.ts';
import { useAuditFilter } from '../filters/use-audit-filter.ts';
import { EntryPage } from './entry-page.tsx';

/** Newest first, a page at a time. What was found before stays while the next answer is on its way. */
export function EntryList({ typed, onReset }: { typed: string; onReset: () => void }) {
  const { t } = useTranslation('audit');
  const { id: organizationId } = useOrganization();
  const { actorId, action, range, isEmpty } = useAuditFilter();
  const [words] = useDebouncedValue(typed.trim(), 250);
  const asked = useDeferredValue(
    JSON.stringify({
      organizationId,
      actorId: actorId ?? undefined,
      action: action ?? undefined,
      words: words || undefined,
      ...range,
    }),
  );
  const list = useSuspenseInfiniteQuery(
    trpc.audit.search.infiniteQueryOptions(JSON.parse(asked), {
      getNextPageParam: ({ nextCursor }) => nextCursor,
      staleTime: 0,
    }),
  );
  const { pages } = list.data;
  const isFiltered = !isEmpty || words !== '';

  if (pages[0]?.items.length === 0) {
    return (
      <EmptyState
        icon={IconHistory}
        title={t(isFiltered ? 'none.title' : 'none.nothing_title')}
        action={
          isFiltered && (
            <Button variant="default" onClick={onReset}>
              {t('filter.reset')}
            </Button>
          )
        }
      >
        {t(isFiltered ? 'none.why' : 'none.nothing')}
      </EmptyState>
    );
  }

  return (
    <>
      {pages.map(({ items }, index) => (
        <EntryPage
          key={items[0]?.id ?? index}
          entries={items}
          dayBefore={dayAtEndOf(pages[index - 1]?.items)}
        />
      ))}
      <MoreButton list={list} auto />
    </>
  );
}

const dayAtEndOf = (entries: { at: string }[] | undefined): string | null => {
  const last = entries?.at(-1);

  return last ? dayOf(last.at) : null;
};
