import type { Action, InputOf, OutputOf } from '@allforone/contracts/contract';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Queue } from 'bullmq';
import type { Logger } from 'pino';
import type { OutgoingEvent } from '../bus/bus.ts';
import type { Config } from '../config.ts';
import type { CallMeta, SystemCtx } from '../context.ts';
import { refuse } from '../refusal.ts';
import type { ServiceDefinition } from '../service.ts';
import type { Database } from '../store/database.ts';
import type { Outbox } from '../store/outbox.ts';
import { toOutgoing } from '../store/outbox.ts';
import type { SecondWall } from '../store/second-wall.ts';
import { tablesOf } from '../tables.ts';
import type { GrantsCache } from './grants.ts';
import { answersInTime, type StoreWatch } from './service-state.ts';

export type Call = <A extends Action>(action: A, input: InputOf<A>, meta: CallMeta) => Promise<OutputOf<A>>;

/** A service that runs in this process, with all it stands on. */
export interface ServiceRuntime {
  definition: ServiceDefinition;
  config: Config;
  log: Logger;
  database: Database;
  outbox: Outbox;
  grants: GrantsCache;
  call: Call;
  queue: Queue | null;
  store: StoreWatch;
  now(): Date;
}

const nobody = { ip: '', userAgent: '', locale: 'fr' } as const;

/** Context of work that no person asked for; what it publishes is gathered in `events`. */
export function systemContext(
  runtime: ServiceRuntime,
  em: SqlEntityManager,
  events: OutgoingEvent[],
  meta: Omit<CallMeta, 'caller'> = { actor: null, client: nobody },
  wall: SecondWall | null = null,
): SystemCtx {
  const { config, log, definition } = runtime;

  return {
    now: runtime.now(),
    config,
    log,
    em,
    tables: tablesOf(em, wall),
    publish: (event, payload) => void events.push(toOutgoing(config.namespace, event, payload)),
    call: (action, input) =>
      runtime.call(action, input, { actor: meta.actor, client: meta.client, caller: definition.name }),
    enqueue: async (job, data, { id, delay }) => {
      if (!runtime.queue) throw new Error(`${definition.name} has no jobs.`);
      const options = { jobId: id.replaceAll(':', '-'), delay, attempts: job.attempts };
      const queued = runtime.queue.add(job.name, data, options).then(() => true);
      if (await answersInTime(queued)) return;
      // BullMQ would wait for Redis for ever, and with it a transaction and its connection.
      throw refuse('unavailable', { service: definition.name });
    },
  };
}
