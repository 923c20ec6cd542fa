import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Queue, Worker } from 'bullmq';
import type { OutgoingEvent } from '../bus/bus.ts';
import type { Config } from '../config.ts';
import type { JobCtx } from '../context.ts';
import type { Job } from '../job.ts';
import { describeError } from '../log.ts';
import type { ServiceDefinition } from '../service.ts';
import { toOutgoing } from '../store/outbox.ts';
import { type ServiceRuntime, systemContext } from './service-runtime.ts';

/** An address and not a connection: BullMQ closes only what it has opened itself. */
const connect = (config: Config) => ({ url: config.redisUrl, maxRetriesPerRequest: null });

/** One queue per service, under the installation's prefix. */
export function openQueue(config: Config, service: ServiceDefinition): Queue | null {
  if (service.jobs.length === 0) return null;

  return new Queue(service.name, {
    connection: connect(config),
    prefix: config.namespace,
    defaultJobOptions: {
      backoff: { type: 'exponential', delay: 1000 },
      removeOnComplete: { age: 3 * 24 * 3600, count: 20_000 },
      removeOnFail: { age: 30 * 24 * 3600 },
    },
  });
}

/**
 * How often a job may be found without a process that works on it: each time one was killed. What takes its process
 * down with it each time ends there.
 */
const mostKills = 10;

/** Works through the queue of a service, and sets its clocks. @returns how to finish what is begun, and no more. */
export async function startJobs(runtime: ServiceRuntime): Promise<{ stop(): Promise<void> }> {
  const { queue, definition, config, log } = runtime;
  if (!queue) return { stop: async () => {} };

  const worker = new Worker(
    definition.name,
    async ({ name, data }) => {
      const job = definition.jobs.find((candidate) => candidate.name === name);
      if (!job) throw new Error(`${definition.name} has no job ${name}.`);
      await work(runtime, job, job.data.parse(data));
    },
    { connection: connect(config), prefix: config.namespace, concurrency: 8, maxStalledCount: mostKills },
  );
  // What is done is remembered by its id alone: its data may tell of people, and nobody needs it any more.
  worker.on('completed', (job) => void job.updateData({}).catch(() => undefined));
  worker.on('failed', (job, error) => log.warn({ job: job?.name, ...describeError(error) }, 'A job failed.'));
  worker.on('error', (error) => log.warn(describeError(error), 'The queue is out of reach.'));
  queue.on('error', () => undefined);

  for (const { name, every, attempts } of definition.jobs) {
    if (every) await queue.upsertJobScheduler(name, { every }, { name, data: {}, opts: { attempts } });
  }

  return { stop: () => worker.close() };
}

async function work(runtime: ServiceRuntime, job: Job<unknown>, data: unknown): Promise<void> {
  const events: OutgoingEvent[] = [];
  const em = runtime.database.fork();

  if (job.isOutside || !runtime.database.transactional) {
    await job.run(jobContext(runtime, em, events), data);
    await em.flush();
    await runtime.outbox.tellNow(events);
    return;
  }

  await em.transactional(async (transaction) => {
    await job.run(jobContext(runtime, transaction, events), data);
    await transaction.flush();
    await runtime.outbox.keep(transaction, events);
  });
  runtime.outbox.tell(events);
}

const jobContext = (runtime: ServiceRuntime, em: SqlEntityManager, events: OutgoingEvent[]): JobCtx => ({
  ...systemContext(runtime, em, events),
  tellNow: (event, payload) => runtime.outbox.tellNow([toOutgoing(runtime.config.namespace, event, payload)]),
});
