import type { Member } from './crew.ts';

export interface Measured {
  path: string;
  kind: 'query' | 'command';
  input(member: Member, turn: number): object;
}

/** A cheap query, two lists, and the two commands that are given most often. */
export const measured: readonly Measured[] = [
  { path: 'accounts.me', kind: 'query', input: () => ({}) },
  {
    path: 'chat.conversations',
    kind: 'query',
    input: ({ organizationId }) => ({ organizationId, limit: 20 }),
  },
  { path: 'chat.history', kind: 'query', input: ({ conversationId }) => ({ conversationId, limit: 50 }) },
  {
    path: 'chat.send',
    kind: 'command',
    input: ({ conversationId }, turn) => ({
      ...{ conversationId, text: `Bonjour, où en est-on du point ${turn} ?` },
      clientId: `client-${process.pid}-${turn}`,
    }),
  },
  {
    path: 'chat.markRead',
    kind: 'command',
    input: ({ conversationId }, turn) => ({ conversationId, sequence: turn }),
  },
];
