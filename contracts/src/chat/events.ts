import { z } from 'zod';
import { Id } from '../common.ts';
import { event } from '../contract.ts';
import { Message } from './objects.ts';

export const chatEvents = {
  /** `createdBy` is null for what came with its group or project; `projectId` for what came with no project. */
  conversationCreated: event(
    z.object({
      conversationId: Id,
      organizationId: Id,
      kind: z.string(),
      projectId: Id.nullable(),
      createdBy: Id.nullable(),
    }),
  ),
  conversationChanged: event(z.object({ conversationId: Id, organizationId: Id }), {
    audience: 'conversationId',
  }),
  /** To the person: their sockets enter or leave the room. */
  memberAdded: event(z.object({ conversationId: Id, organizationId: Id, accountId: Id }), {
    audience: 'accountId',
  }),
  memberRemoved: event(z.object({ conversationId: Id, organizationId: Id, accountId: Id }), {
    audience: 'accountId',
  }),
  /** A new message, live to everyone in the room. `mentionedIds` is who `<@...>` names. */
  messageSent: event(
    z.object({
      conversationId: Id,
      organizationId: Id,
      kind: z.enum(['direct', 'group', 'channel', 'project']),
      conversationName: z.string().nullable(),
      mentionedIds: z.array(Id),
      mentionsAll: z.boolean(),
      message: Message,
    }),
    { audience: 'conversationId' },
  ),
  /** An edited, deleted or reacted message as it is now. */
  messageChanged: event(z.object({ conversationId: Id, organizationId: Id, message: Message }), {
    audience: 'conversationId',
  }),
  receiptChanged: event(
    z.object({ conversationId: Id, accountId: Id, deliveredSequence: z.int(), readSequence: z.int() }),
    {
      audience: 'conversationId',
    },
  ),
};
