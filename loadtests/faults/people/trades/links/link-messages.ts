import { setTimeout } from 'node:timers/promises';
import type { Conversation, Message } from '@allforone/contracts/chat';
import type { ObjectRef } from '@allforone/contracts/objects';
import type { Board, TaskCard, TaskPlace } from '@allforone/contracts/tasks';
import { newId } from '@allforone/runtime/id';
import { type Actor, operate } from '../../actor.ts';
import type { Habits } from '../../habits.ts';
import { look } from '../look.ts';
import { collectBoard } from '../tasks/collect-board.ts';
import type { Act, BeginTrade } from '../trade.ts';
import { collectLinks } from './collect-links.ts';

const message = (id: string): ObjectRef => ({ kind: 'message', id });
const task = (id: string): ObjectRef => ({ kind: 'task', id });

/** What is said before all becomes a task of the organisation, or is linked with one that is there. */
export const linkMessages: BeginTrade = async ({ organizationId, actors }) => {
  const [owner] = actors as [Actor];
  const place: TaskPlace = { kind: 'organization', placeId: organizationId };
  const { id: boardId } = await owner.person.call<Board>('tasks.openBoard', { organizationId, place });
  const conversationId = await channelOf(owner, organizationId);
  const linked = new Set<string>();

  const makeTask: Act = async (actor) => {
    const said = await someMessage(actor);
    const op = newId();
    const input = { organizationId, place, title: op, linkTo: said && message(said.id) };
    if (said) await operate(actor, 'tasks.create', input, op);
  };

  const link: Act = async (actor) => {
    const cards = await look<{ items: TaskCard[] }>(actor, 'tasks.cards', { boardId, limit: 200 });
    const card = actor.random.one(cards?.items.slice(-30) ?? []);
    const said = await someMessage(actor);
    if (!card || !said) return await makeTask(actor);
    const ends = actor.random.shuffled([message(said.id), task(card.id)]);

    await operate(actor, 'links.add', { organizationId, from: ends[0], to: ends[1] });
  };

  const habits: Habits<Act> = [
    [makeTask, 35],
    [link, 65],
  ];

  return {
    habitsOf: () => habits,
    collect: async () => {
      const cards = await collectBoard(owner, organizationId, place);
      const objects = [...cards.map(({ id }) => task(id)), ...[...linked].map(message)];
      for (const object of objects) await collectLinks(owner, organizationId, object);
    },
  };

  /** One of the latest, so that several meet at the same. */
  async function someMessage(actor: Actor): Promise<Message | undefined> {
    const page = await look<{ messages: Message[] }>(actor, 'chat.history', { conversationId, limit: 8 });
    const said = actor.random.one(page?.messages.filter(({ deletedAt }) => !deletedAt) ?? []);
    if (said) linked.add(said.id);

    return said;
  }
};

/** Everybody reads it; it is made a moment after the organisation. */
async function channelOf({ person }: Actor, organizationId: string): Promise<string> {
  for (;;) {
    const { items } = await person.call<{ items: Conversation[] }>('chat.conversations', { organizationId });
    const channel = items.find(({ kind, groupId }) => kind === 'channel' && groupId === null);
    if (channel) return channel.id;
    await setTimeout(200);
  }
}
