import type { Event, PayloadOf } from '@allforone/contracts/contract';
import { newId } from '@allforone/runtime/id';
import { type Node, startNode } from '@allforone/runtime/node';
import { startWorld } from '@allforone/runtime/testing';
import { startBff } from '../src/main.ts';
import { type Known, mouth, nothingKnown, standIns } from './stand-ins.ts';

export interface Front {
  address: string;
  node: Node;
  stop(): Promise<void>;
}

/** Stand-in services and any number of fronts, as behind a round robin. */
export interface House {
  known: Known;
  open(): Promise<Front>;
  tell<E extends Event>(event: E, payload: PayloadOf<E>): Promise<void>;
  /** @returns the `cookie` header of somebody signed in. */
  signIn(front: Front, accountId?: string): Promise<string>;
  stop(): Promise<void>;
}

export async function startHouse(settings: Record<string, string> = {}): Promise<House> {
  const known = nothingKnown();
  const world = await startWorld(standIns(known), {
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'fatal',
    ...settings,
  });
  const fronts = new Set<Front>();

  return {
    known,
    async open() {
      const node = await startNode(world.config, []);
      const bff = await startBff(node);
      const front = {
        address: bff.address,
        node,
        stop: async () => {
          fronts.delete(front);
          await bff.stop();
          await node.stop();
        },
      };
      fronts.add(front);

      return front;
    },
    async tell(event, payload) {
      await world.call(mouth.tell, { event: `${event.service}.${event.name}`, payload }, null);
    },
    async signIn(front, accountId = newId()) {
      const answer = await post(front, 'accounts.logIn', {
        email: `${accountId}@example.org`,
        password: 'right',
      });

      return cookiesOf(answer);
    },
    async stop() {
      await Promise.all([...fronts].map((front) => front.stop()));
      await world.stop();
    },
  };
}

export const post = (front: Front, path: string, input: unknown, headers: Record<string, string> = {}) =>
  fetch(`${front.address}/trpc/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-allforone': '1', ...headers },
    body: JSON.stringify(input),
  });

export const get = (front: Front, path: string, headers: Record<string, string> = {}) =>
  fetch(`${front.address}${path}`, { headers, redirect: 'manual' });

/** What a browser would send back. */
export const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
