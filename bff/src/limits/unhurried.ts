import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';

const unhurried = new WeakSet<Socket>();
/** Milliseconds for a client to read why it was refused, before what it still sends is cut off. */
const farewell = 2000;

/** A large file takes longer than any request may: only a silence ends it, not its length. */
export function takeTime({ raw }: FastifyRequest, reply: FastifyReply): void {
  const { socket } = raw;
  unhurried.add(socket);

  reply.raw.once('close', () => {
    unhurried.delete(socket);
    if (!raw.complete) setTimeout(() => raw.complete || socket.destroy(), farewell).unref();
  });
}

export const isUnhurried = (socket: Socket): boolean => unhurried.has(socket);
