import type { Village } from './village.ts';

let errands = 0;

/** Things that people do all the time, reading and writing, some at each service. */
export function errandsOf({ organizationId, conversationId }: Village): [path: string, input: object][] {
  const clientId = `errand-${process.pid}-${++errands}`;

  return [
    ['chat.send', { conversationId, text: `Bonjour ${clientId}`, clientId }],
    ['accounts.me', {}],
    ['chat.history', { conversationId }],
    ['organizations.members', { organizationId }],
    ['notifications.list', { organizationId }],
    ['accounts.updateProfile', { level: 'Voisine' }],
    ['chat.conversations', { organizationId }],
    ['notifications.markAllRead', { organizationId }],
    ['organizations.mine', {}],
  ];
}
