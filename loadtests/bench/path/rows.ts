import type { Goal, Row } from '../section.ts';
import type { Measured } from './actions.ts';
import { type Cpu, sum } from './cpu.ts';
import type { Floor } from './floors/floors.ts';
import type { Cost } from './measure.ts';

const goals = {
  p95: { atMost: 50 },
  p99: { atMost: 100 },
  front: { timesFloorAtMost: 2.5 },
  query: { atMost: 700 },
} satisfies Record<string, Goal>;

const database = 'postgresql';
const allBut = (cpu: Cpu, server: string) => sum(cpu, (name) => name !== server);

/** The front and each service in a process of its own. */
export function rowsApart({ path, kind }: Measured, { seen, cpu }: Cost, floor: Floor): Row[] {
  const front = sum(cpu, (name) => name.startsWith('bff'));
  const statement = kind === 'query' ? 'bare select' : 'bare insert';
  const exchange = floor.fastify + floor.bus + floor.statement.client;

  return [
    ...waiting(`${path}, apart`, seen),
    {
      ...{ what: `${path}, apart: CPU of the front`, measured: front, unit: 'us', goal: goals.front },
      floor: { what: 'bare Fastify', measured: floor.fastify },
    },
    {
      ...{ what: `${path}, apart: CPU of all but the database`, measured: allBut(cpu, database), unit: 'us' },
      floor: { what: `Fastify, Moleculer and ${statement}`, measured: exchange },
      ...(kind === 'query' && { goal: goals.query }),
    },
    {
      ...{ what: `${path}, apart: CPU of PostgreSQL`, measured: cpu[database] ?? 0, unit: 'us' },
      floor: { what: statement, measured: floor.statement.postgres },
    },
  ];
}

/** Everything in one process. */
export function rowsTogether({ path, kind }: Measured, cost: Cost): Row[] {
  return [
    ...waiting(`${path}, together`, cost.seen),
    {
      ...{ what: `${path}, together: CPU of all but the database`, unit: 'us' },
      measured: allBut(cost.cpu, database),
      ...(kind === 'query' && { goal: goals.query }),
    },
  ];
}

function waiting(what: string, seen: Cost['seen']): Row[] {
  return [
    { what: `${what}: p50`, measured: seen.within(0.5), unit: 'ms' },
    { what: `${what}: p95`, measured: seen.within(0.95), unit: 'ms', goal: goals.p95 },
    { what: `${what}: p99`, measured: seen.within(0.99), unit: 'ms', goal: goals.p99 },
    { what: `${what}: throughput`, measured: seen.perSecond, unit: '/s' },
  ];
}
