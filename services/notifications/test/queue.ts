import type { World } from '@allforone/runtime/testing';
import { type Job, Queue } from 'bullmq';
import { Redis } from 'ioredis';

/** Runs at once what waits for its time, and waits until nothing is left to do. */
export const runWaiting = (world: World): Promise<void> =>
  withQueue(world, async (queue) => {
    await queue.promoteJobs();
    await settled(queue);
  });

/** Runs a job that has a clock of its own, now. */
export const runNow = (world: World, name: string): Promise<void> =>
  withQueue(world, async (queue) => {
    await queue.add(name, {});
    await settled(queue);
  });

/** Runs every finished job of a name once more, as after a crash that lost the answer. */
export const runAgain = (world: World, name: string): Promise<number> =>
  withQueue(world, async (queue) => {
    const finished = (await queue.getJobs(['completed'])).filter((job: Job) => job.name === name);
    for (const job of finished) await job.retry('completed');
    await settled(queue);
    return finished.length;
  });

async function settled(queue: Queue): Promise<void> {
  while ((await queue.getJobCountByTypes('waiting', 'active', 'prioritized')) > 0) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function withQueue<Result>(world: World, use: (queue: Queue) => Promise<Result>): Promise<Result> {
  const connection = new Redis(world.config.redisUrl, { maxRetriesPerRequest: null });
  const queue = new Queue('notifications', { connection, prefix: world.config.namespace });
  try {
    return await use(queue);
  } finally {
    await queue.close();
    connection.disconnect();
  }
}
