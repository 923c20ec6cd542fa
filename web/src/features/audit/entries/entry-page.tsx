import type { AuditEntry } from '@allforone/contracts/audit';
import { Title } from '@mantine/core';
import { dayOf } from '../../../lib/time.ts';
import classes from './entries.module.css';
import { EntryItem } from './entry-item.tsx';
import { useEntrySentences } from './entry-sentence.ts';

interface Props {
  entries: AuditEntry[];
  /** Day that the page before ended with: its heading stands there already. */
  dayBefore: string | null;
}

/** The names of one page are asked together: a page never speaks of more than a hundred people. */
export function EntryPage({ entries, dayBefore }: Props) {
  const { people, sentenceOf } = useEntrySentences(entries);
  const days = [...Map.groupBy(entries, ({ at }) => dayOf(at))];

  return days.map(([day, ofDay]) => (
    <section key={day} aria-label={day}>
      {day !== dayBefore && (
        <Title order={2} size="h3" className={classes.day}>
          {day}
        </Title>
      )}
      <ul className={classes.rows}>
        {ofDay.map((entry) => (
          <EntryItem
            key={entry.id}
            entry={entry}
            actor={people.get(entry.actorId ?? '')}
            sentence={sentenceOf(entry)}
          />
        ))}
      </ul>
    </section>
  ));
}
