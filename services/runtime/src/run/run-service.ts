import type { ServiceBroker, ServiceSchema } from 'moleculer';
import type { Logger } from 'pino';
import type { Bus } from '../bus/bus.ts';
import type { Config } from '../config.ts';
import type { CallMeta } from '../context.ts';
import type { Refusal } from '../refusal.ts';
import type { ServiceDefinition } from '../service.ts';
import { openDatabase } from '../store/database.ts';
import { startHousekeeping } from '../store/housekeeping.ts';
import { createOutbox } from '../store/outbox.ts';
import { inTrace } from '../trace.ts';
import { toBusError } from './bus-errors.ts';
import type { GrantsCache } from './grants.ts';
import { runAction } from './run-action.ts';
import { openQueue, startJobs } from './run-jobs.ts';
import { startSubscriptions } from './run-subscription.ts';
import type { Call, ServiceRuntime } from './service-runtime.ts';
import { stateAction, watchStore } from './service-state.ts';

/** What all services of a process have in common. */
export interface Shared {
  config: Config;
  log: Logger;
  bus: Bus;
  broker: ServiceBroker;
  call: Call;
  grants: GrantsCache;
  now(): Date;
}

export interface RunningService {
  name: string;
  /** Begins to listen and to work, once the broker answers. */
  open(): Promise<void>;
  /** Begins nothing by itself any more, while others may still ask. */
  quieten(): Promise<void>;
  /** Whether its store answers. */
  isUp(): Promise<boolean>;
  stop(): Promise<void>;
}

/** Brings one service up: store, actions, and, when opened, subscriptions and jobs. */
export async function startService(shared: Shared, definition: ServiceDefinition): Promise<RunningService> {
  const { config, bus, broker, call, grants, now } = shared;
  const log = shared.log.child({ service: definition.name });
  const database = await openDatabase(config, definition);
  const outbox = createOutbox(database, bus, log);
  const queue = openQueue(config, definition);
  const store = watchStore(() => database.isUp());
  const runtime: ServiceRuntime = {
    definition,
    config,
    log,
    database,
    outbox,
    grants,
    call,
    queue,
    store,
    now,
  };
  broker.createService(toSchema(runtime));
  const stopping: (() => Promise<void>)[] = [];

  return {
    name: definition.name,
    async open() {
      await startSubscriptions(runtime, bus);
      stopping.push((await startJobs(runtime)).stop, startHousekeeping(database, log).stop);
    },
    async quieten() {
      await Promise.all(stopping.map((stop) => stop()));
    },
    isUp: store.isUp,
    async stop() {
      await queue?.close();
      await outbox.stop();
      await database.close();
    },
  };
}

function toSchema(runtime: ServiceRuntime): ServiceSchema {
  const actions = runtime.definition.handlers.map((handler) => [
    handler.action.name,
    {
      handler: (ctx: { params: unknown; meta: CallMeta }) =>
        inTrace(ctx.meta.traceparent, () =>
          runAction(runtime, handler, ctx.params, ctx.meta).catch((refusal: Refusal) => {
            throw toBusError(refusal, runtime.definition.name);
          }),
        ),
    },
  ]);

  const state = () => runtime.store.isUp();
  return { name: runtime.definition.name, actions: { ...Object.fromEntries(actions), [stateAction]: state } };
}
