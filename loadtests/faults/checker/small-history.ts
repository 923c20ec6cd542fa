import type { Notification } from '@allforone/contracts/notifications';
import type { Line, Seen } from '../history/line.ts';

export const conversationId = 'conversation';
export const groupId = 'group';
const ids = { Ada: 'id-ada', Bob: 'id-bob' } as const;
type Name = keyof typeof ids;

export const seen = (changes: Partial<Seen>): Seen => ({
  id: 'm1',
  sequence: 1,
  revision: 1,
  authorId: ids.Ada,
  text: 'un',
  clientId: 'send-1',
  reactions: [],
  deleted: false,
  ...changes,
});

/** One operation that was acknowledged a moment later. */
export const acknowledged = (
  op: string,
  [person, path, input]: [Name, string, Record<string, unknown>],
  at: number,
  output: unknown = { done: true },
): Line[] => [
  { type: 'invoke', op, person, path, input, at },
  { type: 'attempt', op, front: 'front', code: 'ok', at: at + 5, took: 5 },
  { type: 'ok', op, output, at: at + 5 },
];

const one = seen({});
const edited = seen({ text: 'un (corrigé)', revision: 3 });
const two = seen({ id: 'm2', sequence: 2, revision: 2, authorId: ids.Bob, text: 'deux', clientId: 'send-2' });
const liked = { ...two, revision: 4, reactions: [{ emoji: '👍', accountIds: [ids.Ada] }] };
const atTheEnd = [edited, liked];
const answer = (message: Seen) => ({ ...message, conversationId });

export const told = (person: Name, message: Seen, at: number): Line => ({
  type: 'told',
  person,
  event: 'chat.messageSent',
  conversationId,
  message,
  at,
});

export const notification = (changes: Partial<Notification>): Notification => ({
  id: 'n1',
  kind: 'direct_message',
  organizationId: 'organization',
  actorId: ids.Bob,
  facts: { count: '1' },
  path: `/o/organization/chat/${conversationId}`,
  createdAt: '',
  readAt: null,
  ...changes,
});

const ending = (person: Name, readSequence: number): Line[] => [
  { type: 'known', person, conversationId, tail: 0, at: 0 },
  { type: 'known', person, conversationId, tail: 1, at: 110 },
  { type: 'known', person, conversationId, tail: 2, at: 210 },
  { type: 'page', person, conversationId, lastRevision: 4, askedAt: 500, at: 510 },
  { type: 'view', person, conversationId, messages: atTheEnd },
  {
    type: 'final',
    person,
    conversation: {
      id: conversationId,
      lastSequence: 2,
      readSequence,
      unreadCount: 2 - readSequence,
      mentionCount: 0,
    },
    messages: atTheEnd,
  },
];

/** Two people who each said one thing; Ada corrected hers, liked the other, and put Bob into a group. */
export const smallHistory: readonly Line[] = [
  { type: 'person', person: 'Ada', accountId: ids.Ada, email: 'ada@example.org' },
  { type: 'person', person: 'Bob', accountId: ids.Bob, email: 'bob@example.org' },
  { type: 'conversation', conversationId, kind: 'direct', isSteady: true },
  ...acknowledged('send-1', ['Ada', 'chat.send', { conversationId, text: 'un' }], 100, answer(one)),
  told('Bob', one, 108),
  ...acknowledged('send-2', ['Bob', 'chat.send', { conversationId, text: 'deux' }], 200, answer(two)),
  told('Ada', two, 208),
  ...acknowledged(
    'edit',
    ['Ada', 'chat.edit', { messageId: 'm1', text: 'un (corrigé)' }],
    300,
    answer(edited),
  ),
  ...acknowledged(
    'react',
    ['Ada', 'chat.react', { messageId: 'm2', emoji: '👍', on: true }],
    400,
    answer(liked),
  ),
  ...acknowledged('add', ['Ada', 'organizations.addToGroup', { groupId, accountId: ids.Bob }], 450),
  ...acknowledged('invite', ['Ada', 'organizations.invite', { emails: ['eve@example.org'] }], 460),
  {
    type: 'invoke',
    op: 'no',
    person: 'Bob',
    path: 'chat.edit',
    input: { messageId: 'm1', text: 'non' },
    at: 470,
  },
  { type: 'fail', op: 'no', code: 'not_author', at: 475 },
  ...ending('Ada', 1),
  ...ending('Bob', 2),
  { type: 'inbox', person: 'Ada', unreadCount: 1, notifications: [notification({})] },
  {
    type: 'inbox',
    person: 'Bob',
    unreadCount: 1,
    notifications: [
      notification({ id: 'n2', kind: 'added_to_group', actorId: ids.Ada, facts: {}, path: '/o' }),
    ],
  },
  { type: 'members', groupId, roles: { [ids.Bob]: 'member' } },
  {
    type: 'mails',
    mails: ['ada', 'bob', 'eve'].map((to) => ({ id: to, to: `${to}@example.org`, subject: '' })),
  },
  { type: 'fault', fault: 0, part: 'chat', kind: 'kill', at: 1000, mendedAt: 1000, load: 1 },
  { type: 'recovery', fault: 0, front: 'front', service: 'chat', after: 3000 },
  { type: 'settled', waiting: [], fallen: [] },
];
