import { IconChecklist } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { MoreButton } from '../../../components/more-button.tsx';
import { trpc } from '../../../lib/trpc.ts';
import { addressOf } from '../rows/task-address.ts';
import { TaskGroups } from '../rows/task-groups.tsx';
import { usePlaceName } from '../rows/use-place-name.ts';

/** The same of all organisations, each task with the one it is in. */
export function WorkEverywhere() {
  const { t } = useTranslation('tasks');
  const placeName = usePlaceName();
  const { data: mine } = useSuspenseQuery(trpc.organizations.mine.queryOptions({ limit: 100 }));
  const list = useSuspenseInfiniteQuery(
    trpc.tasks.mine.infiniteQueryOptions(
      { state: 'open' },
      { getNextPageParam: ({ nextCursor }) => nextCursor },
    ),
  );
  const tasks = list.data.pages.flatMap(({ items }) => items);
  const names = new Map(mine.items.map(({ id, name }) => [id, name]));

  if (tasks.length === 0) {
    return (
      <EmptyState icon={IconChecklist} title={t('work.none.title')}>
        {t('work.none.everywhere')}
      </EmptyState>
    );
  }

  return (
    <>
      <TaskGroups
        tasks={tasks}
        linkTo={addressOf}
        placeOf={({ organizationId, place, placeName: name }) =>
          [names.get(organizationId), placeName(place, name)].filter(Boolean).join(', ')
        }
      />
      <MoreButton list={list} auto />
    </>
  );
}
