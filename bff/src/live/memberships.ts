import { accounts } from '@allforone/contracts/accounts';
import { chat } from '@allforone/contracts/chat';
import type { PayloadOf } from '@allforone/contracts/contract';
import { organizations } from '@allforone/contracts/organizations';
import { projects } from '@allforone/contracts/projects';
import { idFrom } from '@allforone/runtime/id';
import type { Node } from '@allforone/runtime/node';
import { type LiveEvent, nameOf } from './live-events.ts';
import type { LiveServer } from './live-server.ts';
import { roomOf } from './rooms.ts';
import type { Seats } from './seats.ts';

/** Each process that hears of a change asks the services again: this also mends what came late or out of order. */
export async function keepSeatsTrue(node: Node, seats: Seats): Promise<void> {
  node.onReconnect(() => seats.settleAll());
  await Promise.all([
    node.hear(chat.memberAdded, ({ accountId }) => seats.settle(accountId)),
    node.hear(chat.memberRemoved, ({ accountId }) => seats.settle(accountId)),
    node.hear(organizations.created, ({ createdBy }) => seats.settle(createdBy)),
    node.hear(organizations.memberJoined, ({ accountId }) => seats.settle(accountId)),
    node.hear(organizations.memberRemoved, ({ accountId }) => seats.settle(accountId)),
    node.hear(organizations.groupMemberRemoved, ({ accountId }) => seats.settle(accountId)),
    node.hear(projects.memberAdded, ({ accountId }) => seats.settle(accountId)),
    node.hear(projects.memberRemoved, ({ accountId }) => seats.settle(accountId)),
    node.hear(projects.deleted, ({ projectId }) => {
      for (const room of roomsOfProject(projectId)) seats.settleRoom(room);
    }),
    node.hear(organizations.grantsChanged, ({ organizationId, accountId }) => {
      if (accountId) seats.settle(accountId);
      else seats.settleOrganization(organizationId);
    }),
  ]);
}

const roomsOfProject = (projectId: string): string[] => [
  roomOf('projectId', projectId),
  ...['project', 'portal'].map((kind) => roomOf('spaceId', idFrom('space', kind, projectId))),
];

type Move = (io: LiveServer, payload: never) => void;

/** Before the news is told, so that who was added hears all that follows. */
const entering: Record<string, Move> = {
  [nameOf(chat.memberAdded)]: (io, { accountId, conversationId }: PayloadOf<typeof chat.memberAdded>) =>
    io.local.in(roomOf('accountId', accountId)).socketsJoin(roomOf('conversationId', conversationId)),
};

/** After it, so that who was removed still hears why. */
const leaving: Record<string, Move> = {
  [nameOf(chat.memberRemoved)]: (io, { accountId, conversationId }: PayloadOf<typeof chat.memberRemoved>) =>
    io.local.in(roomOf('accountId', accountId)).socketsLeave(roomOf('conversationId', conversationId)),
  [nameOf(organizations.memberRemoved)]: (
    io,
    { accountId, organizationId }: PayloadOf<typeof organizations.memberRemoved>,
  ) => io.local.in(roomOf('accountId', accountId)).socketsLeave(roomOf('organizationId', organizationId)),
  [nameOf(accounts.sessionEnded)]: (io, { sessionId }: PayloadOf<typeof accounts.sessionEnded>) => {
    io.local.to(roomOf('sessionId', sessionId)).emit('session.ended');
    io.local.in(roomOf('sessionId', sessionId)).disconnectSockets(true);
  },
};

/** Moves the sockets of this process, in order with what it tells. */
export const enter = (io: LiveServer, event: LiveEvent, payload: unknown) =>
  entering[nameOf(event)]?.(io, payload as never);
export const leave = (io: LiveServer, event: LiveEvent, payload: unknown) =>
  leaving[nameOf(event)]?.(io, payload as never);
