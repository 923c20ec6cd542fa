import type { World } from '@allforone/runtime/testing';
import { Queue } from 'bullmq';
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

/**
 * Holds the queue until a job of a name is in it, and runs each of them twice, as after a crash that lost the answer.
 * @returns how many there were.
 */
export const runTwice = (world: World, name: string, cause: () => Promise<unknown>): Promise<number> =>
  withQueue(world, async (queue) => {
    await queue.pause();
    await cause();
    const held = async () => (await queue.getJobs(['waiting'])).filter((job) => job.name === name);
    while ((await held()).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const jobs = await held();
    await queue.resume();
    await settled(queue);
    for (const { data } of jobs) await queue.add(name, data);
    await settled(queue);
    return jobs.length;
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
