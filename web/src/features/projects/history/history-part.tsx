import type { HistoryEntry } from '@allforone/contracts/projects';
import { Text } from '@mantine/core';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { usePeople } from '../../../lib/organization.ts';
import { momentOf } from '../../../lib/time.ts';
import classes from './history.module.css';
import { useHistorySentence } from './use-history-sentence.ts';

/** The names of one page are asked together: it never speaks of more than a hundred people. */
export function HistoryPart({ entries }: { entries: HistoryEntry[] }) {
  const people = usePeople(
    entries.flatMap(({ actorId, facts }) => [actorId, facts.accountId].flatMap((id) => id ?? [])),
  );
  const sentenceOf = useHistorySentence(people);

  return (
    <ul className={classes.rows}>
      {entries.map((entry) => {
        const actor = people.get(entry.actorId ?? '');

        return (
          <li key={entry.id} className={classes.row}>
            <PersonAvatar name={actor?.name ?? null} photoId={actor?.photoId} size={32} />
            <div className={classes.words}>
              <Text>{sentenceOf(entry)}</Text>
              {entry.facts.comment && <Text className={classes.comment}>{entry.facts.comment}</Text>}
              <Text component="time" dateTime={entry.at} size="sm" c="dimmed">
                {momentOf(entry.at)}
              </Text>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
