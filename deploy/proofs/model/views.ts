import type { Conversation as ConversationView, Message as MessageView } from '@allforone/contracts/chat';
import type { Person } from './acts.ts';
import { manages } from './conversation-rules.ts';
import { type Conversation, type Message, type Model, may, peopleIn } from './model.ts';
import type { Registry } from './registry.ts';

/** How much of a text is quoted where a message is only mentioned. */
const excerptLength = 140;

/** A conversation as one person should see it: who manages a channel from outside neither reads nor writes there. */
export function seenConversation(model: Model, conversation: Conversation, by: Person) {
  const { key, kind, topic, isArchived, people, messages, lastRevision, group } = conversation;
  const isIn = people[by] !== undefined;
  const read = people[by]?.read ?? messages.length;
  const isNamed = (message: Message, place: number) =>
    isIn && place >= read && message.named.some((name) => name === 'all' || name === by);
  const last = isIn ? messages.at(-1) : undefined;

  return {
    key,
    kind,
    topic,
    isArchived,
    people: peopleIn(conversation).length,
    sequence: messages.length,
    revision: lastRevision,
    read,
    unread: messages.length - read,
    named: messages.filter((message, place) => isNamed(message, place)).length,
    last: last ? { author: last.author, text: last.text } : null,
    mayWrite: isIn && may(model, by, 'chat.write', group) && !isArchived,
    mayManage: manages(model, by, conversation),
    mayModerate: may(model, by, 'chat.moderate', group),
  };
}

export function readConversation(
  registry: Registry,
  view: ConversationView,
): ReturnType<typeof seenConversation> {
  return {
    key: registry.keyOf(view.id),
    kind: view.kind,
    topic: view.topic,
    isArchived: view.archived,
    people: view.memberCount,
    sequence: view.lastSequence,
    revision: view.lastRevision,
    read: view.readSequence,
    unread: view.unreadCount,
    named: view.mentionCount,
    last: view.lastMessage && {
      author: registry.personOf(view.lastMessage.authorId),
      text: registry.plain(view.lastMessage.excerpt),
    },
    mayWrite: view.canWrite,
    mayManage: view.canManage,
    mayModerate: view.canModerate,
  };
}

/** A message as everyone in the conversation should see it. */
export function seenMessage({ conversation, message }: { conversation: Conversation; message: Message }) {
  const { key, author, text, revision, isEdited, isDeleted, clientId, reactions } = message;
  const answered = conversation.messages.find((other) => other.key === message.answers);

  return {
    key,
    place: conversation.key,
    sequence: conversation.messages.indexOf(message) + 1,
    author,
    text,
    revision,
    isEdited,
    isDeleted,
    clientId,
    reactions: structuredClone(reactions),
    answers: answered ? { key: answered.key, text: answered.text.slice(0, excerptLength) } : null,
  };
}

export function readMessage(registry: Registry, view: MessageView): ReturnType<typeof seenMessage> {
  return {
    key: registry.keyOf(view.id),
    place: registry.keyOf(view.conversationId),
    sequence: view.sequence,
    author: registry.personOf(view.authorId),
    text: registry.plain(view.text),
    revision: view.revision,
    isEdited: view.editedAt !== null,
    isDeleted: view.deletedAt !== null,
    clientId: view.clientId,
    reactions: view.reactions.map(({ emoji, accountIds }) => ({
      emoji,
      people: accountIds.map((id) => registry.personOf(id)),
    })),
    answers: view.replyTo && {
      key: registry.keyOf(view.replyTo.id),
      text: registry.plain(view.replyTo.excerpt),
    },
  };
}
