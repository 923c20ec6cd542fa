import { Queue } from 'bullmq';
import { serviceNames } from '../../platform/topology.ts';

/** How a process names its queues where nobody told it otherwise. */
const prefix = 'allforone';

/** Jobs that are at work, wait for it or for another try, or were given up; not those whose time has yet to come. */
export async function unfinishedJobs(redisUrl: string): Promise<string[]> {
  const found = await Promise.all(serviceNames.map((service) => unfinishedIn(service, redisUrl)));

  return found.flat();
}

async function unfinishedIn(service: string, redisUrl: string): Promise<string[]> {
  const connection = { url: redisUrl, maxRetriesPerRequest: null };
  const queue = new Queue(service, { connection, prefix });
  try {
    const jobs = await queue.getJobs(['active', 'waiting', 'prioritized', 'failed']);
    const again = (await queue.getDelayed()).filter(({ attemptsMade }) => attemptsMade > 0);

    return [...jobs, ...again].map(
      ({ name, failedReason }) => `${service} has not done ${name} ${failedReason ?? ''}`,
    );
  } finally {
    await queue.close();
  }
}
