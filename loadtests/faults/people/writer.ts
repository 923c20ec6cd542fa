import type { Message } from '@allforone/contracts/chat';
import { newId } from '@allforone/runtime/id';
import type { Actor } from './actor.ts';
import { operate } from './actor.ts';
import { chosen, type Habits } from './habits.ts';
import type { Reader } from './reader.ts';

/** What somebody may do in the chat of the run; each resolves when it has been answered. */
export type Act = (actor: Actor, reader: Reader) => Promise<unknown>;

const emojis = ['👍', '🎉', '❤️', '😄'];
let said = 0;

/** As the web client's outbox: the key is the client's id of the message too. */
const say: Act = async (actor, reader) => {
  const conversation = actor.random.one([...reader.conversations.values()]);
  if (!conversation) return;
  const conversationId = conversation.id;
  const op = newId();
  const text = `${actor.name} ${said++}${mention(actor, reader, conversationId)}`;
  const replyToId = actor.random.next() < 0.1 ? idOf(someMessage(actor, reader, conversationId)) : null;
  const input = { conversationId, text, replyToId, clientId: op };

  await tellReader(reader, operate<Message>(actor, 'chat.send', input, op));
};

const edit: Act = async (actor, reader) => {
  const message = someMessage(actor, reader, someLog(actor, reader), actor.person.accountId);
  if (!message) return;
  const input = { messageId: message.id, text: `${actor.name} ${said++} (corrigé)` };

  await tellReader(reader, operate<Message>(actor, 'chat.edit', input));
};

const remove: Act = async (actor, reader) => {
  const message = someMessage(actor, reader, someLog(actor, reader), actor.person.accountId);

  if (message) await tellReader(reader, operate<Message>(actor, 'chat.delete', { messageId: message.id }));
};

const react: Act = async (actor, reader) => {
  const message = someMessage(actor, reader, someLog(actor, reader));
  if (!message) return;
  const emoji = actor.random.one(emojis) ?? '👍';
  const input = { messageId: message.id, emoji, on: actor.random.next() < 0.7 };

  await tellReader(reader, operate<Message>(actor, 'chat.react', input));
};

const markRead: Act = async (actor, reader) => {
  const conversationId = someLog(actor, reader);
  const sequence = reader.logs.get(conversationId)?.tail;

  if (sequence) await operate(actor, 'chat.markRead', { conversationId, sequence });
};

/** Refused by right: it must leave no trace, whatever is broken meanwhile. */
const trespass: Act = async (actor, reader) => {
  const mine = actor.person.accountId;
  const log = reader.logs.get(someLog(actor, reader));
  const foreign = actor.random.one(log?.messages.filter(({ authorId }) => authorId !== mine) ?? []);
  const text = `${actor.name} ${said++} (défendu)`;
  const op = newId();

  if (foreign && actor.random.next() < 0.5)
    await operate(actor, 'chat.edit', { messageId: foreign.id, text }, op);
  else await operate(actor, 'chat.send', { conversationId: newId(), text, clientId: op }, op);
};

/** How often each is done, beside the others. */
const habits: Habits<Act> = [
  [say, 52],
  [react, 15],
  [markRead, 14],
  [edit, 10],
  [remove, 3],
  [trespass, 6],
];

/** People who neither write nor mark anything as read: what is unread for them is known exactly. */
const silentHabits = habits.filter(([act]) => act === react || act === trespass);

export const nextAct = (actor: Actor, isSilent: boolean): Act =>
  chosen(isSilent ? silentHabits : habits, actor.random) ?? react;

async function tellReader(reader: Reader, asked: ReturnType<typeof operate<Message>>): Promise<void> {
  const outcome = await asked;
  if ('ok' in outcome) reader.hear(outcome.ok);
}

function mention(actor: Actor, reader: Reader, conversationId: string): string {
  if (actor.random.next() > 0.25) return '';
  const authors = reader.logs.get(conversationId)?.messages.map(({ authorId }) => authorId) ?? [];
  const named = actor.random.one(authors);

  return named ? ` <@${named}>` : '';
}

const someLog = (actor: Actor, reader: Reader): string => actor.random.one([...reader.logs.keys()]) ?? '';

function someMessage(
  actor: Actor,
  reader: Reader,
  conversationId: string,
  authorId?: string,
): Message | undefined {
  const recent = reader.logs.get(conversationId)?.messages.slice(-30) ?? [];

  return actor.random.one(
    recent.filter((message) => !message.deletedAt && (!authorId || message.authorId === authorId)),
  );
}

const idOf = (message: Message | undefined): string | null => message?.id ?? null;
