import { hostname } from 'node:os';
import type { Action, InputOf, OutputOf } from '@allforone/contracts/contract';
import { type BrokerOptions, ServiceBroker } from 'moleculer';
import { natsOptions } from '../bus/nats-options.ts';
import type { Config } from '../config.ts';
import type { CallMeta } from '../context.ts';
import { newId } from '../id.ts';
import { currentTraceparent } from '../trace.ts';
import { fromBusError } from './bus-errors.ts';

/** At these levels Moleculer would tell of every step it takes. */
const chatty = new Set<Config['logLevel']>(['debug', 'info']);

/** Every guard that Moleculer leaves off by default is on; `broker.test.ts` keeps it so. */
export const brokerOptions = (config: Config): BrokerOptions => ({
  namespace: config.namespace,
  nodeID: `${hostname()}-${process.pid}-${newId().slice(-6)}`,
  transporter: { type: 'NATS', options: natsOptions(config.natsUrl) },
  logger: config.logLevel !== 'silent' && {
    type: 'Pino',
    options: {
      level: chatty.has(config.logLevel) ? 'warn' : config.logLevel,
      pino: { options: { base: null } },
    },
  },
  requestTimeout: 5000,
  retryPolicy: { enabled: true, retries: 0, delay: 50, maxDelay: 500, factor: 2, check: isRetryable },
  circuitBreaker: {
    enabled: true,
    threshold: 0.5,
    minRequestCount: 50,
    windowTime: 10,
    halfOpenTime: 2000,
    check: isFault,
  },
  // Whoever stops says so first, and still serves what was sent before everyone had heard.
  registry: { stopDelay: 300 },
  bulkhead: { enabled: true, concurrency: 100, maxQueueSize: 2000 },
  tracking: { enabled: true, shutdownTimeout: 10_000 },
  heartbeatInterval: 1,
  heartbeatTimeout: 3,
  maxCallLevel: 10,
  validator: false,
  internalServices: false,
  // On a signal Moleculer would leave the process by itself, in the middle of an orderly stop.
  skipProcessEventRegistration: true,
});

/** Whoever waited for the whole time has waited enough. */
function isRetryable(error: Error): boolean {
  const { retryable, type } = error as { retryable?: boolean; type?: string };

  return retryable === true && type !== 'REQUEST_TIMEOUT';
}

function isFault(error: Error): boolean {
  return Number((error as { code?: unknown }).code) >= 500;
}

export const createBroker = (config: Config): ServiceBroker => new ServiceBroker(brokerOptions(config));

/**
 * Calls an action wherever it runs. Only queries are tried again: a command is tried again by who holds its key, or
 * when it came to a process that was stopping and never began.
 * @throws Refusal, whatever went wrong.
 */
export async function callAction<A extends Action>(
  broker: ServiceBroker,
  action: A,
  input: InputOf<A>,
  meta: CallMeta,
): Promise<OutputOf<A>> {
  const name = `${action.service}.${String(action.name)}`;
  const traceparent = currentTraceparent() ?? meta.traceparent;
  const options = { meta: { ...meta, traceparent }, retries: action.kind === 'query' ? 3 : 0 };
  const ask = () => broker.call<OutputOf<A>, never>(name, input as never, options);
  try {
    return await ask().catch((error) => {
      if (wasTurnedAway(error)) return ask();
      throw error;
    });
  } catch (error) {
    throw fromBusError(error, action.service);
  }
}

/** By a process that takes nothing new: another one may. Without a node, nobody was asked at all. */
function wasTurnedAway(error: unknown): boolean {
  const { type, data } = error as { type?: string; data?: { nodeID?: string } };
  return /^SERVICE_NOT_(AVAILABLE|FOUND)$/.test(type ?? '') && data?.nodeID !== undefined;
}
