import { freePort } from '@allforone/deploy/local/port';
import { Pool } from 'undici';
import type { Platform } from '../../../platform/platform.ts';
import { costOf, sum } from '../cpu.ts';
import { drive } from '../drive.ts';
import { type FloorProcess, type Order, startFloor } from './floor-process.ts';

/** What the same exchange costs with nothing of ours, in microseconds of CPU per call. */
export interface Floor {
  fastify: number;
  /** Both ends of a call, and NATS. */
  bus: number;
  /** The client, and PostgreSQL itself. */
  statement: { client: number; postgres: number };
}

export interface FloorOptions {
  platform: Platform;
  people: number;
  seconds: number;
}

/** @param body - what the platform answered, so that the floor answers as much. */
export async function measureFloor(
  options: FloorOptions,
  body: unknown,
  what: 'select' | 'insert',
): Promise<Floor> {
  return {
    fastify: await measureFastify(options, body),
    bus: await measureBus(options, body),
    statement: await measureStatement(options, what),
  };
}

async function measureFastify({ platform, people, seconds }: FloorOptions, body: unknown): Promise<number> {
  const port = await freePort();
  const cookie = 'a'.repeat(200);
  const server = await startFloor(platform, 'fastify', body, { PORT: String(port), COOKIE: cookie });
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: people });
  const headers = { cookie: `access=${cookie}` };
  const ask = async () => {
    const answer = await pool.request({ path: '/trpc/floor?input=%7B%7D', method: 'GET', headers });
    await answer.body.json();
  };
  await drive(people, seconds / 2, ask);
  const { done, cpu } = await costOf([server], () => drive(people, seconds, ask));
  await pool.close();
  await server.stop();

  return sum(cpu) / done.count;
}

async function measureBus(options: FloorOptions, body: unknown): Promise<number> {
  const callee = await startFloor(options.platform, 'callee', body);
  const caller = await startFloor(options.platform, 'caller', body);
  const { count, cpu } = await tellingCosts(caller, [callee, options.platform.servers.nats], options);
  await caller.stop();
  await callee.stop();

  return sum(cpu) / count;
}

async function measureStatement(
  options: FloorOptions,
  what: 'select' | 'insert',
): Promise<Floor['statement']> {
  const { postgres } = options.platform.servers;
  const client = await startFloor(options.platform, 'database', null);
  const { count, cpu } = await tellingCosts(client, [postgres], options, what);
  await client.stop();

  return { client: (cpu[client.name] ?? 0) / count, postgres: (cpu[postgres.name] ?? 0) / count };
}

async function tellingCosts(
  asking: FloorProcess,
  others: Pick<FloorProcess, 'name' | 'cpuMicros'>[],
  { people, seconds }: FloorOptions,
  what?: Order['what'],
) {
  const order: Order = { people, seconds, ...(what && { what }) };
  await asking.tell({ ...order, seconds: seconds / 2 });
  const { done, cpu } = await costOf([asking, ...others], () => asking.tell(order));

  return { count: done.count, cpu };
}
