import { chat } from '@allforone/contracts/chat';
import type { Ask, AskedOf } from './asked.ts';
import type { Places } from './places.ts';

const inTogether = ({ together }: Places) => ({ conversationId: together });
const inOne = ({ conversationId }: Places) => ({ conversationId });
const search = ({ organizationId }: Places, words: string) => ({ organizationId, words, limit: 20 });

const send = async (places: Places, ask: Ask) => {
  const { id } = (await ask(chat.send, { ...inTogether(places), text: 'Bonjour' })) as { id: string };

  return { messageId: id };
};
const group = ({ organizationId, colleagues }: Places, count: number) => ({
  organizationId,
  name: 'Voyage',
  accountIds: colleagues.slice(0, count),
});
const startGroup = async (places: Places, ask: Ask) => {
  const { id } = (await ask(chat.createGroup, group(places, 1))) as { id: string };

  return { conversationId: id };
};

export const askedOfChat: AskedOf<typeof chat> = {
  conversations: [{ input: ({ organizationId }) => ({ organizationId, limit: 50 }) }],
  get: [{ input: inTogether }],
  unread: [{ input: () => ({}) }],
  openDirect: [{ input: ({ organizationId, colleagues }) => ({ organizationId, accountId: colleagues[1] }) }],
  createGroup: [{ input: (places) => group(places, 2), many: (places) => group(places, 30) }],
  createChannel: [{ input: ({ organizationId }, _ask, turn) => ({ organizationId, name: `Canal ${turn}` }) }],
  update: [{ input: (places, _ask, turn) => ({ ...inOne(places), topic: `Sujet ${turn}` }) }],
  archive: [{ input: async (places, ask) => ({ ...(await startGroup(places, ask)), archived: true }) }],
  addMembers: [
    {
      input: async (places, ask) => ({
        ...(await startGroup(places, ask)),
        accountIds: places.colleagues.slice(2, 4),
      }),
      many: async (places, ask) => ({
        ...(await startGroup(places, ask)),
        accountIds: places.colleagues.slice(2, 32),
      }),
    },
  ],
  removeMember: [
    {
      input: async (places, ask) => ({
        ...(await startGroup(places, ask)),
        accountId: places.colleagues[0],
      }),
    },
  ],
  receipts: [{ input: (places) => ({ ...inTogether(places), limit: 50 }) }],
  history: [
    { input: (places) => ({ ...inTogether(places), limit: 50 }) },
    { way: 'further back', input: (places) => ({ ...inTogether(places), before: places.middle, limit: 50 }) },
    { way: 'onwards', input: (places) => ({ ...inTogether(places), after: places.middle - 60, limit: 50 }) },
  ],
  changes: [
    {
      input: ({ together, middle }) => ({ conversationId: together, afterRevision: middle - 60, limit: 50 }),
    },
  ],
  send: [
    { input: (places) => ({ ...inTogether(places), text: 'Bonjour à vous' }) },
    {
      way: 'to those named',
      input: (places) => ({ ...inTogether(places), text: naming(places, 2) }),
      many: (places) => ({ ...inTogether(places), text: naming(places, 30) }),
    },
  ],
  edit: [{ input: async (places, ask) => ({ ...(await send(places, ask)), text: 'Bonsoir' }) }],
  delete: [{ input: send }],
  react: [{ input: async (places, ask) => ({ ...(await send(places, ask)), emoji: '👍', on: true }) }],
  markRead: [{ input: (places) => ({ ...inTogether(places), sequence: places.lastSequence }) }],
  markDelivered: [{ input: (places) => ({ ...inOne(places), sequence: 1 }) }],
  search: [
    { input: (places) => search(places, 'telescope') },
    { way: 'a usual word', input: (places) => search(places, 'budget') },
    { way: 'in a conversation', input: (places) => ({ ...search(places, 'budget'), ...inOne(places) }) },
  ],
  findObjects: [
    { input: (places) => search(places, 'telescope') },
    { way: 'a usual word', input: (places) => search(places, 'budget') },
    { way: 'just begun', input: (places) => search(places, 'bud') },
  ],
  objectCards: [{ input: async (places, ask) => cardOf(places, await send(places, ask)) }],
  standings: [
    {
      input: ({ accountId, together }) => ({ accountId, conversationIds: [together] }),
      many: ({ accountId, together, conversationId }) => ({
        accountId,
        conversationIds: [together, conversationId],
      }),
    },
  ],
  conversationIds: [{ input: ({ accountId }) => ({ accountId, limit: 50 }) }],
  memberReceipts: [{ input: (places) => ({ ...inTogether(places), limit: 50 }) }],
};

const cardOf = ({ accountId }: Places, { messageId }: { messageId: string }) => ({
  accountId,
  objects: [{ kind: 'message', id: messageId }],
});
const naming = ({ colleagues }: Places, count: number) =>
  colleagues
    .slice(0, count)
    .map((id) => `<@${id}>`)
    .join(' ');
