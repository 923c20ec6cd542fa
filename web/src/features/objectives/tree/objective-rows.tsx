import type { InputOf } from '@allforone/contracts/contract';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { MoreButton } from '../../../components/more-button.tsx';
import { trpc } from '../../../lib/trpc.ts';
import type { Days } from '../period/period.ts';
import { ObjectiveNode } from './objective-node.tsx';
import classes from './tree.module.css';

type Asked = InputOf<typeof import('@allforone/contracts/objectives').objectives.list>;

interface Props {
  /** Which ones: one level of the tree, or all of a person. */
  asked: Omit<Asked, 'cursor' | 'limit'>;
  /** Of what serves them; missing where nothing opens. */
  days?: Days | null;
  label?: string;
  none: ReactNode;
}

/** One level, a page at a time. */
export function ObjectiveRows({ asked, days, label, none }: Props) {
  const list = useSuspenseInfiniteQuery(
    trpc.objectives.list.infiniteQueryOptions(
      { ...asked, limit: 30 },
      { getNextPageParam: ({ nextCursor }) => nextCursor, staleTime: 0 },
    ),
  );
  const objectives = list.data.pages.flatMap(({ items }) => items);

  if (objectives.length === 0) return none;

  return (
    <>
      <ul className={classes.rows} aria-label={label}>
        {objectives.map((objective) => (
          <ObjectiveNode key={objective.id} objective={objective} days={days} />
        ))}
      </ul>
      <MoreButton list={list} />
    </>
  );
}
