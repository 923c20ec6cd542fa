import type { Conversation, Message } from '@allforone/contracts/chat';
import type { Person } from '@allforone/contracts/organizations';
import type { Here } from '../src/features/chat/message/here.ts';

export const people: Person[] = [
  { accountId: 'awa', name: 'Awa Diop', photoId: null },
  { accountId: 'karim', name: 'Karim Haddad', photoId: null },
];

const conversation: Conversation = {
  id: 'garden',
  organizationId: 'place',
  groupId: null,
  projectId: null,
  kind: 'channel',
  name: 'Jardin partagé',
  topic: '',
  archived: false,
  memberCount: 2,
  otherAccountId: null,
  lastSequence: 2,
  lastRevision: 2,
  readSequence: 2,
  unreadCount: 0,
  mentionCount: 0,
  lastMessage: null,
  canWrite: true,
  canManage: false,
  canModerate: false,
};

const unwanted = () => {
  throw new Error('Nobody asked for this.');
};

/** Awa looks at a channel of two; only the actions given are expected. */
export const hereWith = (actions: Partial<Here['actions']> = {}): Here => ({
  conversation,
  me: 'awa',
  people: new Map(people.map((person) => [person.accountId, person])),
  may: { makeTask: true },
  actions: {
    reply: unwanted,
    edit: unwanted,
    react: unwanted,
    copy: unwanted,
    remove: unwanted,
    sendAgain: unwanted,
    details: unwanted,
    makeTask: unwanted,
    link: unwanted,
    links: unwanted,
    menu: unwanted,
    jump: unwanted,
    ...actions,
  },
});

export const message = (sequence: number, authorId: string, text: string): Message => ({
  id: `m${sequence}`,
  conversationId: 'garden',
  sequence,
  revision: sequence,
  authorId,
  text,
  sentAt: '2026-03-02T09:00:00Z',
  editedAt: null,
  deletedAt: null,
  replyTo: null,
  reactions: [],
  attachments: [],
  linkCount: 0,
  clientId: null,
});
