import type { chat } from '@allforone/contracts/chat';
import {
  type Expectation,
  inConversationThen,
  inOrganizationThen,
  ofConversation,
  ofOrganization,
  own,
  type Rule,
  servicesOnly,
} from '../rules.ts';
import type { ExpectationsOf } from './expectations.ts';

const kindOf = {
  ownGroup: 'channel',
  otherGroup: 'channel',
  organization: 'channel',
  foreign: 'channel',
} as const;
const isChannel = (place: string) => place in kindOf;

/** Who sees no list of members writes only to people they share a conversation with. */
const withSomebody: Expectation = {
  places: ['ownGroup', 'otherGroup', 'foreign'],
  verdict: inOrganizationThen(({ inOrganization, isInGroup }) =>
    inOrganization.includes('members.read') || isInGroup ? 'ok' : 'not_found',
  ),
};

const createsChannel: Expectation = {
  places: ['ownGroup', 'otherGroup', 'organization', 'foreign'],
  verdict: inOrganizationThen(({ inConversation }) =>
    inConversation.includes('chat.manage') ? 'ok' : 'forbidden',
  ),
};

/** A channel is managed by who may manage its place, in it or not; other conversations only by who is in them. */
const managedBy =
  (mayManageGroup: (isMaker: boolean) => boolean): Rule =>
  ({ isSignedIn, isInConversation, inConversation, isMaker }, _action, place) => {
    if (!isSignedIn) return 'unauthenticated';
    const managesChannel = isChannel(place) && inConversation.includes('chat.manage');
    if (!inConversation.includes('chat.read') || !(isInConversation || managesChannel)) return 'not_found';

    return managesChannel || (place === 'private' && mayManageGroup(isMaker)) ? 'ok' : 'forbidden';
  };

/** Only a conversation of a few has members that come and go one by one. */
const inFew = (rule: Rule): Rule =>
  inConversationThen((standing, action, place) =>
    place === 'private' ? rule(standing, action, place) : 'forbidden',
  );

export const chatExpectations: ExpectationsOf<typeof chat> = {
  conversations: ofOrganization,
  get: ofConversation,
  unread: own,
  openDirect: withSomebody,
  createGroup: withSomebody,
  createChannel: createsChannel,
  update: { ...ofConversation, verdict: managedBy(() => true) },
  archive: { ...ofConversation, verdict: managedBy((isMaker) => isMaker) },
  addMembers: { ...ofConversation, verdict: inFew(() => 'ok') },
  removeMember: { ...ofConversation, verdict: inFew(({ isMaker }) => (isMaker ? 'ok' : 'forbidden')) },
  receipts: ofConversation,

  history: ofConversation,
  changes: ofConversation,
  send: ofConversation,
  edit: { ...ofConversation, ofOthers: inConversationThen(() => 'not_author') },
  delete: {
    ...ofConversation,
    ofOthers: inConversationThen(({ inConversation }) =>
      inConversation.includes('chat.moderate') ? 'ok' : 'not_author',
    ),
  },
  react: ofConversation,
  markRead: ofConversation,
  markDelivered: ofConversation,
  search: ofOrganization,
  findObjects: ofOrganization,

  conversationIds: servicesOnly,
  memberReceipts: servicesOnly,
  standings: servicesOnly,
  objectCards: servicesOnly,
};
