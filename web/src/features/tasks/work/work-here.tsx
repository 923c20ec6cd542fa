import { Button } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../../components/empty-state.tsx';
import { MoreButton } from '../../../components/more-button.tsx';
import { useOrganization } from '../../../lib/organization.ts';
import { useMe } from '../../../lib/session.ts';
import { trpc } from '../../../lib/trpc.ts';
import { addressOf, boardAddressOf } from '../rows/task-address.ts';
import { TaskGroups } from '../rows/task-groups.tsx';
import { usePlaceName } from '../rows/use-place-name.ts';

export function WorkHere() {
  const { t } = useTranslation('tasks');
  const { id: organizationId } = useOrganization();
  const { id: me } = useMe();
  const placeName = usePlaceName();
  const list = useSuspenseInfiniteQuery(
    trpc.tasks.list.infiniteQueryOptions(
      { organizationId, assigneeId: me, state: 'open', sort: 'due' },
      { getNextPageParam: ({ nextCursor }) => nextCursor },
    ),
  );
  const tasks = list.data.pages.flatMap(({ items }) => items);

  if (tasks.length === 0) {
    return (
      <EmptyState
        icon={IconChecklist}
        title={t('work.none.title')}
        action={
          <Button component={Link} to={boardAddressOf(organizationId, { kind: 'personal', placeId: me })}>
            {t('work.none.open')}
          </Button>
        }
      >
        {t('work.none.why')}
      </EmptyState>
    );
  }

  return (
    <>
      <TaskGroups
        tasks={tasks}
        linkTo={addressOf}
        placeOf={(task) => placeName(task.place, task.placeName)}
      />
      <MoreButton list={list} auto />
    </>
  );
}
