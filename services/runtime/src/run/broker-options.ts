import { hostname } from 'node:os';
import type { BrokerOptions } from 'moleculer';
import { natsOptions } from '../bus/nats-options.ts';
import { Packets } from '../bus/packets.ts';
import type { Config } from '../config.ts';
import { newId } from '../id.ts';
import { standardOutput } from '../log.ts';

/** Milliseconds after which nobody waits any longer for an answer. */
export const patience = 5000;

/** At these levels Moleculer would tell of every step it takes. */
const chatty = new Set<Config['logLevel']>(['debug', 'info']);

/** Every guard that Moleculer leaves off by default is on; `broker-options.test.ts` keeps it so. */
export const brokerOptions = (config: Config): BrokerOptions => ({
  namespace: config.namespace,
  nodeID: `${hostname()}-${process.pid}-${newId().slice(-6)}`,
  transporter: { type: 'NATS', options: natsOptions(config.natsUrl) },
  serializer: new Packets(),
  logger: config.logLevel !== 'silent' && {
    type: 'Pino',
    options: {
      level: chatty.has(config.logLevel) ? 'warn' : config.logLevel,
      pino: { options: { base: null }, destination: standardOutput },
    },
  },
  requestTimeout: patience,
  // `callAction` tries again: it knows what may be repeated, and how long somebody has waited already.
  retryPolicy: { enabled: false },
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

function isFault(error: Error): boolean {
  return Number((error as { code?: unknown }).code) >= 500;
}
