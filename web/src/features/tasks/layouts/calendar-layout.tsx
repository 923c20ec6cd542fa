import type { TaskFilter } from '@allforone/contracts/tasks';
import { Anchor, List } from '@mantine/core';
import { Link } from 'react-router';
import { useAddress } from '../../../lib/address.ts';
import { dueWords } from '../../../lib/tasks/due.ts';
import { matchesFilter } from '../../../lib/tasks/matches-filter.ts';
import { useCards } from '../../../lib/tasks/use-cards.ts';

/** Tasks by their deadlines. */
export function CalendarLayout({ boardId, filter }: { boardId: string; filter: TaskFilter }) {
  const address = useAddress();
  const cards = [...useCards(boardId).values()]
    .filter((card) => matchesFilter(card, filter))
    .sort((one, other) => (one.dueAt ?? '9').localeCompare(other.dueAt ?? '9'));

  return (
    <List listStyleType="none">
      {cards.slice(0, 100).map((card) => (
        <List.Item key={card.id} py={10}>
          <Anchor component={Link} to={address.to({ task: card.id })} preventScrollReset>
            {card.title}
          </Anchor>{' '}
          {dueWords(card)}
        </List.Item>
      ))}
    </List>
  );
}
