import type { Action, Event, InputOf, OutputOf, PayloadOf } from '@allforone/contracts/contract';
import { Redis } from 'ioredis';
import type { NatsConnection } from 'nats';
import type { Logger } from 'pino';
import { type Bus, connectBus } from './bus/bus.ts';
import { gatherWrites } from './bus/gather-writes.ts';
import { type Answer, readAnswer } from './bus/packets.ts';
import type { Config } from './config.ts';
import type { CallMeta } from './context.ts';
import { createLog } from './log.ts';
import { callAction, createBroker } from './run/broker.ts';
import { createGrantsCache, grantsLoader } from './run/grants.ts';
import type { RunningService, Shared } from './run/run-service.ts';
import { answersInTime, askState, type ServiceState } from './run/service-state.ts';
import type { ServiceDefinition } from './service.ts';

/** One process of the platform: the services it runs, and the way to all others. */
export interface Node {
  config: Config;
  log: Logger;
  redis: Redis;
  /** Calls an action wherever it runs. @throws Refusal, whatever went wrong. */
  call<A extends Action>(action: A, input: InputOf<A>, meta: CallMeta): Promise<OutputOf<A>>;
  /** The same for who only passes on what is answered, and need not have read it. */
  pass<A extends Action>(action: A, input: InputOf<A>, meta: CallMeta): Promise<Answer | OutputOf<A>>;
  /** Every event of a kind to one member of the group, until handled: at least once. */
  consume<E extends Event>(
    group: string,
    event: E,
    handle: (payload: PayloadOf<E>, meta: { eventId: string }) => Promise<void>,
  ): Promise<void>;
  /** Every event of these kinds from now on to each process, in order, and without gaps while it lives. */
  follow: Bus['follow'];
  /** Every process hears it while it is connected: for caches, never for what must not be missed. */
  hear<E extends Event>(event: E, handle: (payload: PayloadOf<E>) => void): Promise<void>;
  /** After a silence in which `hear` heard nothing. */
  onReconnect(listener: () => void): void;
  /** What this process stands on and gets no answer from: `bus`, `redis`, or the service whose store is silent. */
  missing(): Promise<string[]>;
  /** How a service is, wherever it runs: it answers, without its store, or not at all. */
  stateOf(service: string): Promise<ServiceState>;
  stop(): Promise<void>;
}

/** @param options.now - clock, for tests. */
export async function startNode(
  config: Config,
  services: readonly ServiceDefinition[],
  options: { now?: () => Date } = {},
): Promise<Node> {
  const log = createLog(config);
  const redis = new Redis(config.redisUrl, { maxRetriesPerRequest: 2, enableAutoPipelining: true });
  redis.on('error', () => undefined);
  const bus = await connectBus(config, log);
  const broker = createBroker(config);
  const pass: Node['pass'] = (action, input, meta) => callAction(broker, action, input, meta) as never;
  const call: Node['call'] = async (...asked) => readAnswer(await pass(...asked)) as never;
  const grants = createGrantsCache(grantsLoader(call), bus);
  const shared = { config, log, bus, broker, call, grants, now: options.now ?? (() => new Date()) };

  const running = services.length > 0 ? await startServices(shared, services) : [];
  await broker.start();
  gatherWrites((broker.transit?.tx as { client?: NatsConnection } | undefined)?.client);
  await Promise.all(running.map((service) => service.open()));

  return {
    config,
    log,
    redis,
    call,
    pass,
    consume: (group, event, handle) =>
      bus.consume(group, event, ({ payload, eventId }) => handle(payload, { eventId })),
    follow: (events, handle) => bus.follow(events, handle),
    hear: async (event, handle) => bus.hear(event, handle),
    onReconnect: (listener) => bus.onReconnect(listener),
    missing: async () => {
      const stores = running.map(async ({ name, isUp }) => ((await isUp()) ? [] : name));
      const cache = answersInTime(redis.ping()).then((answers) => (answers ? [] : 'redis'));
      return [bus.isConnected() ? [] : 'bus', ...(await Promise.all([cache, ...stores]))].flat();
    },
    stateOf: (service) => askState(broker, service),
    stop: async () => {
      await Promise.all([bus.stopConsuming(), ...running.map((service) => service.quieten())]);
      await broker.stop();
      await Promise.all(running.map((service) => service.stop()));
      await bus.close();
      redis.disconnect();
    },
  };
}

/** Loaded where any service runs: a front alone needs no database, and is there again in two thirds of the time. */
async function startServices(
  shared: Shared,
  services: readonly ServiceDefinition[],
): Promise<RunningService[]> {
  const { startService } = await import('./run/run-service.ts');

  return await Promise.all(services.map((service) => startService(shared, service)));
}
