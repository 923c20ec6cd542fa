import type { Conversation, Message } from '@allforone/contracts/chat';
import type { Person } from '@allforone/contracts/organizations';
import { createContext, use } from 'react';
import type { Line } from '../log/pending.ts';

interface MessageActions {
  reply(message: Message): void;
  edit(message: Message): void;
  react(message: Message, emoji: string): void;
  copy(message: Message): void;
  remove(line: Line): void;
  sendAgain(line: Line): void;
  /** Who has received, read and reacted. */
  details(message: Message): void;
  makeTask(message: Message): void;
  /** Chooses what to link it with. */
  link(message: Message): void;
  links(message: Message): void;
  /** On a phone: everything that can be done with it, after a long press. */
  menu(line: Line): void;
  /** Shows a message, wherever it is. */
  jump(to: { id?: string; sequence?: number }): void;
}

export interface Here {
  conversation: Conversation;
  me: string;
  people: ReadonlyMap<string, Person>;
  /** Besides what the conversation itself allows. */
  may: { makeTask: boolean };
  actions: MessageActions;
}

/** What every message of the open conversation needs to know. */
export const HereContext = createContext<Here | null>(null);

export function useHere(): Here {
  const here = use(HereContext);
  if (!here) throw new Error('There is no conversation around this message.');

  return here;
}
