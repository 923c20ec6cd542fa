import type { Person } from '@allforone/contracts/organizations';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { useSpanWords } from '../rows/use-span-words.ts';
import classes from './load.module.css';
import type { Load } from './load.ts';

interface Props {
  loads: readonly Load[];
  people: ReadonlyMap<string, Person>;
}

export function LoadList({ loads, people }: Props) {
  const { t } = useTranslation('tasks');
  const spanOf = useSpanWords();

  return (
    <ul className={classes.rows}>
      {loads.map(({ accountId, name, openCount, lateCount, soonCount, minutesSpent }) => (
        <li key={accountId} className={classes.row}>
          <PersonAvatar name={people.get(accountId)?.name ?? null} photoId={people.get(accountId)?.photoId} />
          <span className={classes.words}>
            <Text component="span" fw={600} display="block">
              {name}
            </Text>
            <Text component="span" size="sm" c="dimmed" display="block">
              {t('work.load.tasks', { count: openCount })}
              {lateCount > 0 && `, ${t('work.load.late_of', { count: lateCount })}`}
              {soonCount > 0 && ` · ${t('work.load.soon').toLocaleLowerCase()} : ${soonCount}`}
              {minutesSpent > 0 && ` · ${t('work.load.spent').toLocaleLowerCase()} : ${spanOf(minutesSpent)}`}
            </Text>
          </span>
        </li>
      ))}
    </ul>
  );
}
