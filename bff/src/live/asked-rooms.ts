import type { Query } from '@allforone/contracts/contract';
import { files } from '@allforone/contracts/files';
import { projects } from '@allforone/contracts/projects';
import { tasks } from '@allforone/contracts/tasks';
import type { Node } from '@allforone/runtime/node';
import { isRefusal, refuse } from '@allforone/runtime/refusal';
import { roomOf } from './rooms.ts';
import type { LiveSocket } from './seats.ts';

/** Rooms that nobody belongs in for good: who looks at a place asks for its room, and its door says whether they may. */
export interface AskedRooms {
  /** @returns id of the room that the socket is in from now on. @throws Refusal */
  enter(socket: LiveSocket, kind: AskedKind, input: unknown): Promise<string>;
  leave(socket: LiveSocket, kind: AskedKind, id: string): Promise<void>;
  /**
   * Asks each door again for the sockets of one account, which leave where it is shut now.
   * @returns false when a service did not answer: its rooms are kept until it does.
   */
  review(sockets: readonly LiveSocket[]): Promise<boolean>;
}

/** What is asked, as the person, before they enter; it answers with the id of the place. */
const doors = {
  boardId: tasks.board,
  projectId: projects.get,
  spaceId: files.space,
} as const satisfies Record<string, Query>;
export type AskedKind = keyof typeof doors;

export const isAskedKind = (kind: unknown): kind is AskedKind =>
  typeof kind === 'string' && Object.hasOwn(doors, kind);

interface Wish {
  kind: AskedKind;
  input: never;
  /** Null until the door has let the socket in. */
  id: string | null;
}

const mostPerSocket = 50;
const atOnce = 10;
const client = { ip: '', userAgent: '', locale: 'fr' } as const;

export function createAskedRooms(call: Node['call']): AskedRooms {
  const wishesOf = new WeakMap<LiveSocket, Map<string, Wish>>();

  return { enter, leave, review };

  async function enter(socket: LiveSocket, kind: AskedKind, given: unknown): Promise<string> {
    const { success, data } = doors[kind].input.safeParse(given);
    if (!success) throw refuse('invalid_input');
    const wishes = wishesOf.get(socket) ?? new Map<string, Wish>();
    const key = keyOf(kind, data);
    if (wishes.size >= mostPerSocket && !wishes.has(key)) throw refuse('limit_reached');

    // Noted before it is granted, so that a right which is taken meanwhile takes the wish with it.
    const wish = wishes.get(key) ?? { kind, input: data as never, id: null };
    wishesOf.set(socket, wishes.set(key, wish));
    try {
      const id = await ask(socket, wish);
      if (wishes.get(key) !== wish || !socket.connected) throw refuse('not_found');
      wish.id = id;
      await socket.join(roomOf(kind, id));
      return id;
    } catch (error) {
      if (wish.id === null || isShut(error)) await forget(socket, key);
      throw error;
    }
  }

  async function leave(socket: LiveSocket, kind: AskedKind, id: string): Promise<void> {
    const wishes = wishesOf.get(socket);
    for (const [key, wish] of wishes ?? []) {
      if (wish.kind === kind && wish.id === id) await forget(socket, key);
    }
  }

  async function review(sockets: readonly LiveSocket[]): Promise<boolean> {
    const keys = [...new Set(sockets.flatMap((socket) => [...(wishesOf.get(socket)?.keys() ?? [])]))];
    let isSure = true;
    while (keys.length > 0) {
      const answers = await Promise.all(keys.splice(0, atOnce).map((key) => reviewOne(sockets, key)));
      isSure &&= !answers.includes(false);
    }

    return isSure;
  }

  async function reviewOne(sockets: readonly LiveSocket[], key: string): Promise<boolean> {
    const holders = sockets.filter((socket) => wishesOf.get(socket)?.has(key));
    const [first] = holders;
    const wish = first && wishesOf.get(first)?.get(key);
    if (!wish) return true;
    try {
      await ask(first, wish);
    } catch (error) {
      if (!isShut(error)) return false;
      for (const socket of holders) await forget(socket, key);
    }

    return true;
  }

  async function ask({ data: { accountId, sessionId } }: LiveSocket, { kind, input }: Wish): Promise<string> {
    const meta = { actor: { accountId, sessionId }, client, caller: 'bff' };
    const { id } = await call(doors[kind], input, meta);

    return id;
  }

  async function forget(socket: LiveSocket, key: string): Promise<void> {
    const wish = wishesOf.get(socket)?.get(key);
    wishesOf.get(socket)?.delete(key);
    if (wish?.id) await socket.leave(roomOf(wish.kind, wish.id));
  }
}

const isShut = (error: unknown) => isRefusal(error, 'not_found') || isRefusal(error, 'forbidden');

const keyOf = (kind: AskedKind, input: unknown): string => `${kind} ${JSON.stringify(input)}`;
