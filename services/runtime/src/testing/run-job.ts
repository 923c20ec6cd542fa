import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import type { Config } from '../config.ts';

/** Puts a job into the queue of its service and waits until it is done. @throws Error when it failed. */
export async function runJob(config: Config, service: string, name: string): Promise<void> {
  const connection = new Redis(config.redisUrl, { maxRetriesPerRequest: null });
  const queue = new Queue(service, { connection, prefix: config.namespace });
  const job = await queue.add(name, {});
  while (!(await job.isCompleted())) {
    if (await job.isFailed()) throw new Error(`${name} failed.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await queue.close();
  connection.disconnect();
}
