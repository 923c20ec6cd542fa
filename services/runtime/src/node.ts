import type { Action, Event, InputOf, OutputOf, PayloadOf } from '@allforone/contracts/contract';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { connectBus } from './bus/bus.ts';
import type { Config } from './config.ts';
import type { CallMeta } from './context.ts';
import { createLog } from './log.ts';
import { callAction, createBroker } from './run/broker.ts';
import { createGrantsCache } from './run/grants.ts';
import { grantsLoader, type RunningService, startService } from './run/run-service.ts';
import type { ServiceDefinition } from './service.ts';

/** One process of the platform: the services it runs, and the way to all others. */
export interface Node {
  config: Config;
  log: Logger;
  redis: Redis;
  /** Calls an action wherever it runs. @throws Refusal, whatever went wrong. */
  call<A extends Action>(action: A, input: InputOf<A>, meta: CallMeta): Promise<OutputOf<A>>;
  /** Every event of a kind to one member of the group, until handled: at least once. */
  consume<E extends Event>(
    group: string,
    event: E,
    handle: (payload: PayloadOf<E>, meta: { eventId: string }) => Promise<void>,
  ): Promise<void>;
  /** Every process hears it while it is connected: for caches, never for what must not be missed. */
  hear<E extends Event>(event: E, handle: (payload: PayloadOf<E>) => void): Promise<void>;
  /** After a silence in which `hear` heard nothing. */
  onReconnect(listener: () => void): void;
  /** Whether the bus, Redis and every store of this process answer. */
  ready(): Promise<boolean>;
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
  const call: Node['call'] = (action, input, meta) => callAction(broker, action, input, meta);
  const grants = createGrantsCache(grantsLoader(call), bus);
  const shared = { config, log, bus, broker, call, grants, now: options.now ?? (() => new Date()) };

  const running: RunningService[] = await Promise.all(
    services.map((service) => startService(shared, service)),
  );
  await broker.start();
  await Promise.all(running.map((service) => service.open()));

  return {
    config,
    log,
    redis,
    call,
    consume: (group, event, handle) =>
      bus.consume(group, event, ({ payload, eventId }) => handle(payload, { eventId })),
    hear: async (event, handle) => bus.hear(event, handle),
    onReconnect: (listener) => bus.onReconnect(listener),
    ready: async () => {
      const stores = await Promise.all(running.map((service) => service.isUp().catch(() => false)));
      const answers = await redis.ping().catch(() => null);
      return bus.isConnected() && answers === 'PONG' && stores.every(Boolean);
    },
    stop: async () => {
      await Promise.all([bus.stopConsuming(), ...running.map((service) => service.quieten())]);
      await broker.stop();
      await Promise.all(running.map((service) => service.stop()));
      await bus.close();
      redis.disconnect();
    },
  };
}
