import { Button, NativeSelect } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Boundary } from '../../../components/boundary.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { MoreButton } from '../../../components/more-button.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { useAddress } from '../../../lib/address.ts';
import { TaskGroups } from '../rows/task-groups.tsx';
import { usePlaceName } from '../rows/use-place-name.ts';
import classes from './layouts.module.css';
import { type LayoutProps, useListedTasks } from './use-listed-tasks.ts';

const sorts = ['due', 'priority', 'newest'] as const;
type Sort = (typeof sorts)[number];

/** One task under the other, by the nearness of their deadlines or in another order. */
export function ListLayout(props: LayoutProps) {
  const { t } = useTranslation('tasks');
  const [sort, setSort] = useState<Sort>('due');

  return (
    <section aria-label={t('work.list.label')}>
      <NativeSelect
        size="md"
        className={classes.sort}
        label={t('work.list.sort')}
        value={sort}
        onChange={({ currentTarget }) => setSort(currentTarget.value as Sort)}
        data={sorts.map((value) => ({ value, label: t(`work.list.${value}`) }))}
      />
      <Boundary fallback={<ListSkeleton rows={6} />}>
        <Listed {...props} sort={sort} />
      </Boundary>
    </section>
  );
}

function Listed({ sort, ...props }: LayoutProps & { sort: Sort }) {
  const { t } = useTranslation('tasks');
  const address = useAddress();
  const placeName = usePlaceName();
  const { list, tasks, linkTo } = useListedTasks(props, { sort });

  if (tasks.length === 0) {
    return (
      <EmptyState
        icon={IconChecklist}
        title={t('work.list.none')}
        action={
          props.boardId && (
            <Button component={Link} to={address.to({ layout: null })}>
              {t('work.list.to_board')}
            </Button>
          )
        }
      >
        {t('work.list.none_why')}
      </EmptyState>
    );
  }

  return (
    <>
      <TaskGroups
        tasks={tasks}
        linkTo={linkTo}
        withPeople
        order={2}
        isFlat={sort !== 'due'}
        placeOf={props.boardId ? undefined : (task) => placeName(task.place, task.placeName)}
      />
      <MoreButton list={list} auto />
    </>
  );
}
