import { chat } from '@allforone/contracts/chat';
import type { Person } from '@allforone/runtime/testing';
import type { Cast } from '../cast/cast.ts';
import type { Place } from '../cast/places.ts';
import { type ExamplesOf, next } from './example.ts';

export const chatExamples: ExamplesOf<typeof chat> = {
  conversations: (_cast, _as, { organizationId }) => ({ organizationId, limit: 100 }),
  get: (_cast, _as, { conversationId }) => ({ conversationId }),
  unread: () => ({}),
  openDirect: (_cast, _as, { organizationId, extra }) => ({ organizationId, accountId: extra.accountId }),
  createGroup: (_cast, _as, { organizationId, extra }) => ({
    organizationId,
    name: `Sortie ${next()}`,
    accountIds: [extra.accountId],
  }),
  createChannel: (_cast, _as, { organizationId, groupId, name }) => ({
    organizationId,
    groupId: name === 'organization' ? null : groupId,
    name: `Annonces ${next()}`,
    topic: 'Ce qui compte',
  }),
  update: (_cast, _as, { conversationId }) => ({ conversationId, topic: `Sujet ${next()}` }),
  archive: (_cast, _as, { conversationId }) => ({ conversationId, archived: false }),
  addMembers: (_cast, _as, { conversationId, extra }) => ({ conversationId, accountIds: [extra.accountId] }),
  removeMember: async (cast, as, place) => ({
    conversationId: await groupOf(cast, as, place),
    accountId: place.extra.accountId,
  }),
  receipts: (_cast, _as, { conversationId }) => ({ conversationId }),

  history: (_cast, _as, { conversationId }) => ({ conversationId }),
  changes: (_cast, _as, { conversationId }) => ({ conversationId, afterRevision: 0 }),
  send: (_cast, _as, { conversationId, messageId }) => ({
    conversationId,
    text: `Bonjour <@all>, numéro ${next()}`,
    replyToId: messageId,
  }),
  edit: async (cast, as, place) => ({ messageId: await say(cast, as, place), text: `Mieux dit ${next()}` }),
  delete: async (cast, as, place) => ({ messageId: await say(cast, as, place) }),
  react: (_cast, _as, { messageId }) => ({ messageId, emoji: '👍', on: true }),
  markRead: (_cast, _as, { conversationId }) => ({ conversationId, sequence: 1 }),
  markDelivered: (_cast, _as, { conversationId }) => ({ conversationId, sequence: 1 }),
  search: (_cast, _as, { organizationId, markers }) => ({ organizationId, words: markers.conversation }),

  conversationIds: (_cast, _as, { extra }) => ({ accountId: extra.accountId }),
  memberReceipts: (_cast, _as, { conversationId }) => ({ conversationId }),
};

async function say({ world }: Cast, author: Person, { conversationId }: Place): Promise<string> {
  return (await world.call(chat.send, { conversationId, text: `Brouillon ${next()}` }, author)).id;
}

/** A conversation of the kind and the people of the place, made by `as` where people make them. */
async function groupOf({ world }: Cast, as: Person, place: Place): Promise<string> {
  if (place.name !== 'private') return place.conversationId;
  const { organizationId, extra } = place;
  const accountIds = [extra.accountId];
  const input = { organizationId, name: `Petit comité ${next()}`, accountIds };

  return (await world.call(chat.createGroup, input, as)).id;
}
