import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Action, Event, InputOf, OutputOf, PayloadOf } from '@allforone/contracts/contract';
import { readConfig } from './config.ts';
import type { CallMeta } from './context.ts';
import { startNode } from './node.ts';
import { Refusal } from './refusal.ts';
import { frontName } from './run/admission.ts';
import type { ServiceDefinition } from './service.ts';
import { type Person, signUpPerson } from './testing/person.ts';
import { recordEvents } from './testing/recorded-events.ts';
import { runJob } from './testing/run-job.ts';
import { openTestDatabase } from './testing/test-database.ts';

export { expectRefusals } from './testing/expect-refusals.ts';
export type { Person } from './testing/person.ts';

interface CallOptions {
  idempotencyKey?: string;
  client?: Partial<CallMeta['client']>;
}

/** A small platform of its own: services on a real database, bus and Redis, and people who use it. */
export interface World {
  config: ReturnType<typeof readConfig>;
  /** As the front calls: for a person, or for nobody when null. */
  call<A extends Action>(
    action: A,
    input: InputOf<A>,
    as: Person | null,
    options?: CallOptions,
  ): Promise<OutputOf<A>>;
  callAsService<A extends Action>(action: A, input: InputOf<A>, as?: Person): Promise<OutputOf<A>>;
  person(name: string): Promise<Person>;
  /** What was told of an event so far. */
  published<E extends Event>(event: E): PayloadOf<E>[];
  /** Waits up to 5 s for an event that fits. */
  told<E extends Event>(event: E, fits?: (payload: PayloadOf<E>) => boolean): Promise<PayloadOf<E>>;
  /** Tells a fact of a service that does not run here. */
  tell<E extends Event>(event: E, payload: PayloadOf<E>): Promise<void>;
  /** @returns the refusal that the promise ends with; fails when it succeeds. */
  refusal(promise: Promise<unknown>): Promise<Refusal>;
  /** Runs SQL as the role of a service, `$1` for parameters. */
  sql<Row = Record<string, unknown>>(service: string, query: string, parameters?: unknown[]): Promise<Row[]>;
  /** Number of rows of every table of every service, but for the runtime's own. */
  rowCounts(): Promise<Record<string, number>>;
  /** Resolves once nothing waits in an outbox, so that what follows can be told from what was before. */
  settled(): Promise<void>;
  /** Resolves once all that was told was handled by all who listen, and all that they told in turn. */
  quiet(): Promise<void>;
  /** Runs a job that has a clock of its own, now. */
  runJob(service: string, name: string): Promise<void>;
  /** Sets the clock of the services; null lets it run again. */
  setNow(now: Date | null): void;
  stop(): Promise<void>;
}

/** Facts that one fact leads to, one after the other. Others who are busy meanwhile are not waited for. */
const longestChain = 6;

/** @param settings - further settings, by the names of the environment. */
export async function startWorld(
  services: readonly ServiceDefinition[],
  settings: Record<string, string> = {},
): Promise<World> {
  const namespace = `t${Date.now().toString(36)}${Math.random().toString(36).slice(2, 7)}`;
  const database = await openTestDatabase(namespace);
  const config = readConfig({
    LOG_LEVEL: 'error',
    APP_SECRET: `test secret of ${namespace}, long enough to be one`,
    OPERATOR_KEY: 'operator key of a test',
    PUBLIC_URL: 'https://allforone.test',
    DATABASE_POOL: '20',
    MONGODB_URL: '',
    FILES_S3_URL: '',
    SMTP_URL: '',
    ...pick(['NATS_URL', 'REDIS_URL']),
    ...settings,
    DATABASE_URL: database.url,
    FILES_DIR: join(process.env.FILES_DIR ?? '', namespace),
    NAMESPACE: namespace,
  });
  let fixedNow: Date | null = null;
  const node = await startNode(config, services, { now: () => fixedNow ?? new Date() });
  const events = await recordEvents(config);
  const client = {
    ip: '192.0.2.1',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0',
    locale: 'fr',
  } as const;
  const call: World['call'] = (action, input, as, options = {}) =>
    node.call(action, input, {
      actor: as && { accountId: as.accountId, sessionId: as.sessionId },
      client: { ...client, ...options.client },
      idempotencyKey: options.idempotencyKey,
      caller: frontName,
    });

  const names = services.map(({ name }) => name);
  const settled = async () => {
    await database.tellAll(names);
    await events.flush();
  };
  const quiet = async () => {
    let before = -1;
    for (let round = 0; round < longestChain; round += 1) {
      await database.tellAll(names);
      const { told } = await events.progress();
      if (told === before) return;
      before = told;
      while ((await events.progress()).handled < told) await setTimeout(2);
    }
  };

  return {
    config,
    call,
    callAsService: (action, input, as) =>
      node.call(action, input, { actor: as ?? null, client, caller: 'test' }),
    person: (name) => signUpPerson(name, services, call),
    published: events.of,
    told: events.told,
    tell: events.tell,
    refusal,
    sql: database.query,
    rowCounts: () => database.rowCounts(names),
    settled,
    quiet,
    runJob: (service, name) => runJob(config, service, name),
    setNow: (now) => {
      fixedNow = now;
    },
    stop: async () => {
      await events.stop();
      await node.stop();
      await database.drop();
    },
  };
}

const pick = (names: string[]) => Object.fromEntries(names.map((name) => [name, process.env[name]]));

async function refusal(promise: Promise<unknown>): Promise<Refusal> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('error' in outcome && outcome.error instanceof Refusal) return outcome.error;

  throw new Error(`Expected a refusal, got ${JSON.stringify(outcome)}`);
}
