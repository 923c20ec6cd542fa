import type { Logger } from 'pino';
import { describeError } from '../log.ts';
import type { Database } from './database.ts';

const every = 10 * 60 * 1000;

/** Redelivery ends after 7 days and clients give up within one: older traces of both serve nobody. */
const sweeps = [
  `delete from idempotency where ctid = any (array(
     select ctid from idempotency where created_at < now() - interval '1 day' limit 5000))`,
  `delete from inbox where ctid = any (array(
     select ctid from inbox where handled_at < now() - interval '8 days' limit 5000))`,
];

export function startHousekeeping(database: Database, log: Logger): { stop(): Promise<void> } {
  let underWay: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    underWay = sweep().catch((error) => log.warn(describeError(error), 'Housekeeping waits.'));
  }, every);

  return {
    stop: async () => {
      clearInterval(timer);
      await underWay;
    },
  };

  async function sweep(): Promise<void> {
    if (!database.transactional) return;
    for (const statement of sweeps) await database.fork().execute(statement, [], 'run');
  }
}
