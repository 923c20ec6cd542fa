import { setTimeout } from 'node:timers/promises';
import { connect } from 'nats';
import { Client } from 'pg';
import type { Platform } from '../../platform/platform.ts';
import { serviceNames } from '../../platform/topology.ts';

const steadyFor = 6000;

/** Resolves when all that happened has been told and handled, or when that takes longer than `patience`. */
export async function untilQuiet({ environment }: Platform, patience: number): Promise<boolean> {
  const database = new Client({ connectionString: environment.DATABASE_URL });
  await database.connect();
  const { username, password, host } = new URL(environment.NATS_URL ?? '');
  const bus = await connect({ servers: host, user: username, pass: password });
  const deadline = Date.now() + patience;
  try {
    for (let quietSince = Date.now(); Date.now() - quietSince < steadyFor; await setTimeout(300)) {
      if (Date.now() > deadline) return false;
      if (!(await isQuiet())) quietSince = Date.now();
    }

    return true;
  } finally {
    await bus.close();
    await database.end();
  }

  async function isQuiet(): Promise<boolean> {
    const left = serviceNames.map((name) => `(select count(*) from "${name}".outbox)`).join(' + ');
    const { rows } = await database.query<{ waiting: string }>(`select ${left} as waiting`);
    if (Number(rows[0]?.waiting) > 0) return false;

    const manager = await bus.jetstreamManager();
    for await (const { name } of streamsOf(manager)) {
      const consumers = await manager.consumers.list(name).next();
      if (consumers.some(({ num_pending, num_ack_pending }) => num_pending + num_ack_pending > 0))
        return false;
    }

    return true;
  }
}

type Manager = Awaited<ReturnType<Awaited<ReturnType<typeof connect>>['jetstreamManager']>>;

async function* streamsOf(manager: Manager): AsyncGenerator<{ name: string }> {
  for await (const { config } of manager.streams.list()) yield { name: config.name };
}
