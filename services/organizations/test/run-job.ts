import type { World } from '@allforone/runtime/testing';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';

/** Runs a job that has a clock of its own, now. */
export async function runJob(world: World, name: string): Promise<void> {
  const connection = new Redis(world.config.redisUrl, { maxRetriesPerRequest: null });
  const queue = new Queue('organizations', { connection, prefix: world.config.namespace });
  const job = await queue.add(name, {});
  while (!(await job.isCompleted())) {
    if (await job.isFailed()) throw new Error(`${name} failed.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await queue.close();
  connection.disconnect();
}
