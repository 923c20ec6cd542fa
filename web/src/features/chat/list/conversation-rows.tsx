import type { Conversation } from '@allforone/contracts/chat';
import type { Person } from '@allforone/contracts/organizations';
import type { KeyboardEvent } from 'react';
import classes from './conversation-list.module.css';
import { ConversationRow } from './conversation-row.tsx';

interface Props {
  conversations: Conversation[];
  people: ReadonlyMap<string, Person>;
  online: ReadonlySet<string>;
}

export const ConversationRows = ({ conversations, people, online }: Props) => (
  <ul className={classes.rows} onKeyDown={walk}>
    {conversations.map((conversation) => (
      <li key={conversation.id}>
        <ConversationRow conversation={conversation} people={people} online={online} />
      </li>
    ))}
  </ul>
);

function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;

  const links = [...event.currentTarget.querySelectorAll('a')];
  const next = links[links.indexOf(event.target as HTMLAnchorElement) + step];
  if (!next) return;

  event.preventDefault();
  next.focus();
}
