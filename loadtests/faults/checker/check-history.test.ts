import { expect, it } from 'vitest';
import type { Line } from '../history/line.ts';
import { historyOf } from '../history/read-history.ts';
import { checkHistory } from './check-history.ts';
import {
  acknowledged,
  conversationId,
  groupId,
  notification,
  seen,
  smallHistory,
  told,
} from './small-history.ts';

type Of<Type extends Line['type']> = Extract<Line, { type: Type }>;

it('finds nothing in a history where nothing was lost', () => {
  expect(rulesBrokenIn(smallHistory)).toEqual([]);
});

const message = (sequence: number) => seen({ id: `x${sequence}`, sequence, revision: 9, clientId: 'nobody' });
const unsent = seen({ id: 'ghost', clientId: 'ghost' });

it.each<[string, readonly Line[]]>([
  ['lost message', including('send-3', ['Bob', 'chat.send', { conversationId, text: 'trois' }])],
  ['duplicated message', finals(({ messages }) => [...messages, { ...seen({}), id: 'm3', sequence: 3 }])],
  ['phantom message', finals(({ messages }) => [...messages, message(3)])],
  ['gap in a conversation', finals(({ messages }) => messages.slice(1))],
  [
    'message moved after its acknowledgement',
    finals(({ messages }) => messages.map((m) => ({ ...m, id: `${m.id}b` }))),
  ],
  ['reordered message', changed('invoke', (line) => (line.op === 'send-1' ? { ...line, at: 250 } : line))],
  ['lost edit', finals(({ messages }) => messages.map((m) => (m.id === 'm1' ? { ...m, text: 'un' } : m)))],
  ['lost reaction', finals(({ messages }) => messages.map((m) => ({ ...m, reactions: [] })))],
  ['lost deletion', including('delete', ['Ada', 'chat.delete', { messageId: 'm1' }])],
  ['effect of a refused operation', [...smallHistory, told('Ada', seen({ text: 'non' }), 480)]],
  ['answered internal', changed('attempt', (line) => ({ ...line, code: 'internal' }))],
  ['reader misses a message', views(({ messages }) => messages.slice(0, 1))],
  ['reader sees an older state', views(({ messages }) => messages.map((m) => ({ ...m, revision: 1 })))],
  ['reader sees a message twice', views(({ messages }) => [...messages, ...messages.slice(1)])],
  ['reader sees a message that is not there', views(({ messages }) => [...messages, message(3)])],
  ['reader misses a conversation', smallHistory.filter(({ type }) => type !== 'view')],
  [
    'reader sees a conversation of others',
    [...smallHistory, { type: 'view', person: 'Ada', conversationId: 'other', messages: [] }],
  ],
  ['told of a message that is not there', [...smallHistory, told('Bob', unsent, 480)]],
  ['told of a change that is not there', [...smallHistory, told('Bob', seen({ revision: 7 }), 480)]],
  ['told too late', changed('known', (line) => ({ ...line, at: line.at + (line.tail ? 34_000 : 0) }))],
  ['stale answer', changed('page', (line) => ({ ...line, lastRevision: 3 }))],
  [
    'wrong unread count',
    changed('final', (line) => ({ ...line, conversation: { ...line.conversation, unreadCount: 5 } })),
  ],
  ['lost reading', including('read', ['Ada', 'chat.markRead', { conversationId, sequence: 2 }])],
  [
    'read by nobody',
    changed('final', (line) => ({
      ...line,
      conversation: { ...line.conversation, readSequence: 2, unreadCount: 0 },
    })),
  ],
  [
    'wrong count of mentions',
    changed('final', (line) => ({ ...line, conversation: { ...line.conversation, mentionCount: 4 } })),
  ],
  ['lost notification', inboxes(() => [])],
  ['duplicated notification', inboxes((kept) => [...kept, ...kept])],
  [
    'phantom notification',
    inboxes((kept) => [...kept, notification({ id: 'n3', kind: 'removed', path: '/' })]),
  ],
  ['phantom notification', inboxes((kept) => kept.map((each) => ({ ...each, facts: { count: '2' } })))],
  ['wrong count of notifications', changed('inbox', (line) => ({ ...line, unreadCount: 4 }))],
  [
    'told of a notification that is not there',
    [
      ...smallHistory,
      {
        type: 'told',
        person: 'Ada',
        event: 'notifications.created',
        notification: { id: 'gone', path: `/o/o/chat/${conversationId}` },
        at: 0,
      },
    ],
  ],
  ['lost mail', mails((kept) => kept.slice(1))],
  ['duplicated mail', mails((kept) => [...kept, ...kept.slice(0, 1)])],
  ['phantom mail', mails((kept) => [...kept, { id: 'x', to: 'mallory@example.org', subject: '' }])],
  ['lost membership', changed('members', (line) => ({ ...line, roles: {} }))],
  [
    'phantom membership',
    changed('members', (line) => ({ ...line, roles: { ...line.roles, eve: 'member' } })),
  ],
  [
    'lost role',
    [
      ...including('role', ['Ada', 'organizations.changeRole', { accountId: 'id-bob', role: 'admin' }]),
      { type: 'members', groupId: null, roles: { 'id-bob': 'member' } },
    ],
  ],
  ['slow recovery', changed('recovery', (line) => ({ ...line, after: 10_001 }))],
  ['slow recovery', changed('recovery', (line) => ({ ...line, after: null }))],
  ['ended by itself', changed('settled', (line) => ({ ...line, fallen: ['chat'] }))],
  ['told, and not handled in time', changed('settled', (line) => ({ ...line, waiting: ['audit'] }))],
])('finds "%s"', (rule, lines) => {
  expect(rulesBrokenIn(lines)).toContain(rule);
});

it('forgives what was never answered, whether it happened or not', () => {
  const asked: Line = {
    type: 'invoke',
    op: 'send-3',
    person: 'Bob',
    path: 'chat.send',
    input: { conversationId, text: 'trois' },
    at: 490,
  };
  const membership: Line = {
    type: 'invoke',
    op: 'remove',
    person: 'Ada',
    path: 'organizations.removeFromGroup',
    input: { groupId, accountId: 'id-bob' },
    at: 490,
  };

  expect(rulesBrokenIn([...smallHistory, asked, membership])).toEqual([]);
});

it('forgives what may have come in time before its author was taken out', () => {
  const refused = (...lines: Line[]): Line[] => [
    ...smallHistory.map((line) => (line.type === 'fail' ? { ...line, code: 'not_found' } : line)),
    ...lines,
    told('Ada', seen({ text: 'non' }), 480),
  ];
  const lost: Line = { type: 'attempt', op: 'no', front: 'front', code: 'unavailable', at: 472, took: 2 };

  expect(rulesBrokenIn(refused(lost))).toEqual([]);
  expect(rulesBrokenIn(refused())).toEqual(['effect of a refused operation']);
});

function rulesBrokenIn(lines: readonly Line[]): string[] {
  return [...new Set(checkHistory(historyOf(lines)).map(({ rule }) => rule))];
}

function changed<Type extends Line['type']>(type: Type, change: (line: Of<Type>) => Line): Line[] {
  return smallHistory.map((line) => (line.type === type ? change(line as Of<Type>) : line));
}

function including(op: string, asked: Parameters<typeof acknowledged>[1]): Line[] {
  return [...smallHistory, ...acknowledged(op, asked, 480, seen({ id: op, sequence: 3 }))];
}

function finals(change: (line: Of<'final'>) => Of<'final'>['messages']): Line[] {
  return changed('final', (line) => ({ ...line, messages: change(line) }));
}

function views(change: (line: Of<'view'>) => Of<'view'>['messages']): Line[] {
  return changed('view', (line) => ({ ...line, messages: change(line) }));
}

function inboxes(change: (kept: Of<'inbox'>['notifications']) => Of<'inbox'>['notifications']): Line[] {
  return changed('inbox', (line) => ({ ...line, notifications: change(line.notifications) }));
}

function mails(change: (kept: Of<'mails'>['mails']) => Of<'mails'>['mails']): Line[] {
  return changed('mails', (line) => ({ ...line, mails: change(line.mails) }));
}
