import { setTimeout } from 'node:timers/promises';
import { connect } from 'nats';
import { Client } from 'pg';
import type { Platform } from '../../platform/platform.ts';
import { serviceNames } from '../../platform/topology.ts';
import { unfinishedJobs } from './unfinished-jobs.ts';

const steadyFor = 6000;

/** Resolves when all that happened has been told and handled and all work is done, or with what still waits after `patience`. */
export async function untilQuiet({ environment }: Platform, patience: number): Promise<string[]> {
  const database = new Client({ connectionString: environment.DATABASE_URL });
  await database.connect();
  const { username, password, host } = new URL(environment.NATS_URL ?? '');
  const bus = await connect({ servers: host, user: username, pass: password });
  const deadline = Date.now() + patience;
  try {
    for (let quietSince = Date.now(); Date.now() - quietSince < steadyFor; await setTimeout(300)) {
      const jobs = await unfinishedJobs(environment.REDIS_URL ?? '');
      const waiting = [...(await untold()), ...(await unhandled()), ...jobs];
      if (Date.now() > deadline) return waiting;
      if (waiting.length > 0) quietSince = Date.now();
    }

    return [];
  } finally {
    await bus.close();
    await database.end();
  }

  async function untold(): Promise<string[]> {
    const left = serviceNames.map((name) => `select '${name}' as service, subject from "${name}".outbox`);
    const { rows } = await database.query<{ service: string; subject: string }>(left.join(' union all '));

    return rows.map(({ service, subject }) => `${service} has not told ${subject}`);
  }

  async function unhandled(): Promise<string[]> {
    const manager = await bus.jetstreamManager();
    const waiting: string[] = [];
    for await (const { config } of manager.streams.list()) {
      for await (const consumer of manager.consumers.list(config.name)) {
        const { name, num_pending, num_ack_pending } = consumer;
        // Whoever follows without a name of its own leaves its place behind for some minutes when it is killed.
        if (consumer.config.durable_name && num_pending + num_ack_pending > 0)
          waiting.push(`${name} has not handled ${num_pending} and ${num_ack_pending}`);
      }
    }

    return waiting;
  }
}
