import { setTimeout } from 'node:timers/promises';
import { readConfig } from '@allforone/runtime/config';
import { startNode } from '@allforone/runtime/node';
import type { World } from '@allforone/runtime/testing';
import { signUpPerson } from '@allforone/runtime/testing/person';
import { recordEvents } from '@allforone/runtime/testing/recorded-events';
import { Pool } from 'pg';
import type { Platform } from '../../platform/platform.ts';
import { serviceNames } from '../../platform/topology.ts';

/** What the proofs' cast needs of a world. */
type Needed = Pick<
  World,
  'config' | 'call' | 'callAsService' | 'person' | 'told' | 'sql' | 'settled' | 'stop'
>;

const client = { ip: '192.0.2.1', userAgent: 'loadtests', locale: 'fr' } as const;

/** A platform of real processes, in the shape that the proofs' cast and examples know. */
export async function worldOf({ environment }: Platform): Promise<World> {
  const config = readConfig({ ...environment, LOG_LEVEL: 'silent' });
  const node = await startNode(config, []);
  const events = await recordEvents(config);
  const pools = new Map(
    serviceNames.map((name) => {
      const options = `-c search_path=${name},public`;

      return [name, new Pool({ connectionString: config.databaseUrl, options, max: 2 })];
    }),
  );
  const call: World['call'] = (action, input, actor, { idempotencyKey } = {}) =>
    node.call(action, input, { actor, client, caller: 'bff', ...(idempotencyKey && { idempotencyKey }) });
  const sql = async <Row>(service: string, query: string, parameters: unknown[] = []) =>
    ((await pools.get(service)?.query(query, parameters))?.rows ?? []) as Row[];

  const world: Needed = {
    config,
    call,
    callAsService: (action, input, as) =>
      node.call(action, input, { actor: as ?? null, client, caller: 'loadtests' }),
    person: (name) => signUpPerson(name, [{ name: 'accounts' }] as never, call),
    told: events.told,
    sql,
    async settled() {
      for (const name of serviceNames)
        while ((await sql(name, 'select 1 from outbox limit 1')).length > 0) await setTimeout(50);
    },
    async stop() {
      await node.stop();
      await Promise.all([...pools.values()].map((pool) => pool.end()));
    },
  };

  return world as World;
}
