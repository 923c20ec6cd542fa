import type { ActOf, Person, Word } from './acts.ts';
import { joined } from './conversation-rules.ts';
import { type Conversation, type Message, type Model, may, Refused } from './model.ts';

export const textOf = (words: string, names: readonly Word[]): string =>
  [words, ...names.map((name) => `<@${name}>`)].join(' ');

/** A repetition by the same client id is the message that was written first. */
export function send(
  model: Model,
  act: ActOf<'send'>,
  to: { key: string; in: string; answers: string | null },
) {
  const { by, names, clientId } = act;
  const conversation = joined(model, by, to.in);
  if (to.answers && !conversation.messages.some(({ key }) => key === to.answers))
    throw new Refused('not_found');
  const first = conversation.messages.find(
    (one) => clientId && one.author === by && one.clientId === clientId,
  );
  if (first) return { conversation, message: first };
  if (conversation.isArchived) throw new Refused('conversation_archived');

  conversation.lastRevision += 1;
  const message: Message = {
    key: to.key,
    author: by,
    text: textOf(to.key, names),
    revision: conversation.lastRevision,
    isEdited: false,
    isDeleted: false,
    answers: to.answers,
    clientId,
    reactions: [],
    named: namedIn(conversation, by, names),
  };
  conversation.messages.push(message);
  const own = conversation.messages.length;
  conversation.people[by] = { read: own, delivered: own };

  return { conversation, message };
}

export function edit(model: Model, { by, names }: ActOf<'edit'>, key: string, words: string) {
  const found = messageFor(model, by, key);
  const { conversation, message } = found;
  if (message.author !== by) throw new Refused('not_author');
  if (message.isDeleted) throw new Refused('message_deleted');
  const text = textOf(words, names);
  if (message.text === text) return found;

  Object.assign(message, { text, isEdited: true, named: namedIn(conversation, by, names) });
  reviseWithAnswers(found);

  return found;
}

export function remove(model: Model, { by }: ActOf<'delete'>, key: string) {
  const found = messageFor(model, by, key);
  const { conversation, message } = found;
  if (message.author !== by && !may(model, by, 'chat.moderate', conversation.group))
    throw new Refused('not_author');
  if (message.isDeleted) return found;

  Object.assign(message, { text: '', reactions: [], isDeleted: true, named: [] });
  reviseWithAnswers(found);

  return found;
}

export function react(model: Model, { by, emoji, on }: ActOf<'react'>, key: string) {
  const found = messageFor(model, by, key);
  const { message } = found;
  if (message.isDeleted) throw new Refused('message_deleted');
  const known = message.reactions.find((reaction) => reaction.emoji === emoji);
  if (Boolean(known?.people.includes(by)) === on) return found;

  if (!known) message.reactions.push({ emoji, people: [by] });
  else known.people = on ? [...known.people, by] : known.people.filter((who) => who !== by);
  message.reactions = message.reactions.filter(({ people }) => people.length > 0);
  revise(found.conversation, message);

  return found;
}

/** It never goes back, and what was read has been received. */
export function advance(model: Model, { do: how, by, sequence }: ActOf<'read' | 'receive'>, key: string) {
  const conversation = joined(model, by, key);
  const own = conversation.people[by] ?? { read: 0, delivered: 0 };
  const upTo = Math.min(sequence, conversation.messages.length);
  own.delivered = Math.max(own.delivered, upTo);
  if (how === 'read') own.read = Math.max(own.read, upTo);

  return own;
}

function messageFor(model: Model, by: Person, key: string): { conversation: Conversation; message: Message } {
  const home = Object.values(model.conversations).find((one) =>
    one.messages.some((each) => each.key === key),
  );
  const conversation = joined(model, by, home?.key ?? '');
  if (conversation.isArchived) throw new Refused('conversation_archived');
  const message = conversation.messages.find((one) => one.key === key) as Message;

  return { conversation, message };
}

function namedIn(conversation: Conversation, by: Person, names: readonly Word[]): Word[] {
  return names.filter((name) => name === 'all' || (name !== by && conversation.people[name]));
}

function revise(conversation: Conversation, message: Message): void {
  conversation.lastRevision += 1;
  message.revision = conversation.lastRevision;
}

/** A message shows in those that answer it. */
function reviseWithAnswers({
  conversation,
  message,
}: {
  conversation: Conversation;
  message: Message;
}): void {
  revise(conversation, message);
  for (const answer of conversation.messages)
    if (answer.answers === message.key) revise(conversation, answer);
}
