import { chat } from '@allforone/contracts/chat';
import type { Person } from '@allforone/runtime/testing';
import type { Cast } from '../cast/cast.ts';
import { partOf, personNames } from '../cast/people.ts';
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
  removeMember: async (cast, _as, place) => ({
    conversationId: place.name === 'private' ? await secludedLike(cast, place) : place.conversationId,
    accountId: place.extra.accountId,
  }),
  receipts: (_cast, _as, { conversationId }) => ({ conversationId }),

  history: (_cast, _as, { conversationId }) => ({ conversationId }),
  changes: (_cast, _as, { conversationId }) => ({ conversationId, afterRevision: 0 }),
  send: (_cast, _as, { conversationId, messageId, markers }) => ({
    conversationId,
    text: `Bonjour <@all>, ${markers.conversation} ${next()}`,
    replyToId: messageId,
  }),
  edit: async (cast, as, place) => ({
    messageId: await say(cast, as, place),
    text: `Mieux dit : ${place.markers.conversation} ${next()}`,
  }),
  delete: async (cast, as, place) => ({ messageId: await say(cast, as, place) }),
  react: (_cast, _as, { messageId }) => ({ messageId, emoji: '👍', on: true }),
  markRead: (_cast, _as, { conversationId }) => ({ conversationId, sequence: 1_000_000 }),
  markDelivered: (_cast, _as, { conversationId }) => ({ conversationId, sequence: 1_000_000 }),
  search: (_cast, _as, { organizationId, markers }) => ({ organizationId, words: markers.conversation }),

  findObjects: (_cast, _as, { organizationId }) => ({ organizationId, words: 'entre nous', limit: 100 }),
  objectCards: (_cast, _as, { extra, messageId }) => ({
    accountId: extra.accountId,
    objects: [{ kind: 'message', id: messageId }],
  }),

  conversationIds: (_cast, _as, { extra }) => ({ accountId: extra.accountId }),
  memberReceipts: (_cast, _as, { conversationId }) => ({ conversationId }),
  standings: (_cast, _as, { extra, conversationId }) => ({
    accountId: extra.accountId,
    conversationIds: [conversationId],
  }),
};

async function say({ world }: Cast, author: Person, { conversationId, markers }: Place): Promise<string> {
  const text = `Brouillon : ${markers.conversation} ${next()}`;

  return (await world.call(chat.send, { conversationId, text }, author)).id;
}

/** One more conversation of the same few, made by the same person. */
async function secludedLike({ world, people }: Cast, { organizationId, extra }: Place): Promise<string> {
  const few = personNames.filter((who) => partOf(who).isInPrivate).map((who) => people[who]);
  const accountIds = [...few, extra].map(({ accountId }) => accountId);
  const input = { organizationId, name: `Petit comité ${next()}`, accountIds };

  return (await world.call(chat.createGroup, input, people.lead)).id;
}
