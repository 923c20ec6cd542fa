import type { KeyResult } from '@allforone/contracts/objectives';
import { Text } from '@mantine/core';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../components/more-button.tsx';
import { usePeople } from '../../../lib/organization.ts';
import { useMe } from '../../../lib/session.ts';
import { trpc } from '../../../lib/trpc.ts';
import { CheckInItem } from './check-in-item.tsx';
import classes from './check-ins.module.css';
import { ValueFigure } from './value-figure.tsx';

/** How the value went, then each check-in: latest first. */
export function CheckIns({ keyResult, canChange }: { keyResult: KeyResult; canChange: boolean }) {
  const { t } = useTranslation('objectives');
  const me = useMe();
  const list = useSuspenseInfiniteQuery(
    trpc.objectives.checkIns.infiniteQueryOptions(
      { keyResultId: keyResult.id, limit: 30 },
      { getNextPageParam: ({ nextCursor }) => nextCursor, staleTime: 0 },
    ),
  );
  const checkIns = list.data.pages.flatMap(({ items }) => items);
  const people = usePeople(checkIns.flatMap(({ authorId }) => authorId ?? []));

  if (checkIns.length === 0) {
    return (
      <Text c="dimmed" mt="xs">
        {t('check_ins.none')}
      </Text>
    );
  }

  return (
    <div className={classes.history}>
      {checkIns.length > 1 && <ValueFigure keyResult={keyResult} checkIns={checkIns} />}
      <ul className={classes.rows} aria-label={t('check_ins.list', { name: keyResult.title })}>
        {checkIns.map((checkIn, index) => (
          <CheckInItem
            key={checkIn.id}
            checkIn={checkIn}
            unit={keyResult.unit}
            author={checkIn.authorId ? (people.get(checkIn.authorId)?.name ?? '…') : null}
            canUndo={canChange && index === 0 && checkIn.authorId === me.id}
          />
        ))}
      </ul>
      <MoreButton list={list} />
    </div>
  );
}
