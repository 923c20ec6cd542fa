import { z } from 'zod';
import { Id, page, pageOf } from '../common.ts';
import { query } from '../contract.ts';
import { Receipt } from './objects.ts';

const inConversation = { conversationId: Id };

export const answersToServices = {
  /** Rooms that a socket of the account joins, by page. */
  conversationIds: query({
    allow: 'service',
    input: z.object({ accountId: Id, ...page }),
    output: pageOf(Id),
  }),
  /**
   * Members of a conversation who may read it today, with how far each has: all of them by page, or those named. A page
   * may hold fewer than asked for, and more may follow.
   */
  memberReceipts: query({
    allow: 'service',
    input: z.object({ ...inConversation, accountIds: z.array(Id).max(100).optional(), ...page }),
    output: pageOf(Receipt),
  }),
  /** What an account may do in each of these conversations now: those where it may not read are left out. */
  standings: query({
    allow: 'service',
    input: z.object({ accountId: Id, conversationIds: z.array(Id).max(300) }),
    output: z.array(
      z.object({ conversationId: Id, organizationId: Id, canWrite: z.boolean(), canModerate: z.boolean() }),
    ),
  }),
};
