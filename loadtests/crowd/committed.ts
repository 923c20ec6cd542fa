import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { chat } from '@allforone/contracts/chat';
import { connectBus } from '@allforone/runtime/bus/bus';
import { subjectOf } from '@allforone/runtime/bus/streams';
import { readConfig } from '@allforone/runtime/config';
import { createLog } from '@allforone/runtime/log';
import { listenAt } from '../people/listener.ts';
import { sendOne } from './stored.ts';
import type { Village } from './village.ts';

/** Commits take so long that whatever is delivered before them cannot be taken for later. */
const slowCommits = `
  create function growth.take_time() returns trigger language plpgsql as $$
    begin perform pg_sleep(0.05); return null; end $$;
  create constraint trigger slow_commit after insert on chat.message deferrable initially deferred
    for each row execute function growth.take_time()`;

/**
 * @returns how many of the messages that one member heard were not in the database at that moment.
 * @throws Error when a message that nobody stored is not found out: then the question proves nothing.
 */
export async function countUncommitted(village: Village, messages: number): Promise<number> {
  const { database, platform, villagers } = village;
  const listener = await listenAt(platform.fronts[0] ?? '', () => villagers[0]?.cookie ?? '');
  const checks: Promise<boolean>[] = [];
  listener.on('chat.messageSent', ({ message }: { message: { id: string } }) =>
    checks.push(isStored(message.id)),
  );
  const missing = async () => (await Promise.all(checks)).filter((stored) => !stored).length;

  await database.query(slowCommits);
  for (let n = 0; n < messages; n++) await sendOne(village);
  while (checks.length < messages) await setTimeout(20);
  const uncommitted = await missing();
  await tellWithoutStoring(village);
  while (checks.length <= messages) await setTimeout(20);
  listener.close();
  await database.query('drop trigger slow_commit on chat.message');
  if ((await missing()) !== uncommitted + 1)
    throw new Error('A message that nobody stored was not found out.');

  return uncommitted;

  async function isStored(id: string): Promise<boolean> {
    return (await database.query('select 1 from chat.message where id = $1', [id])).rowCount === 1;
  }
}

async function tellWithoutStoring({ platform, organizationId, conversationId }: Village): Promise<void> {
  const config = readConfig(platform.environment);
  const bus = await connectBus(config, createLog(config));
  const id = randomUUID();
  const payload = { conversationId, organizationId, message: { id, text: '' } };
  const subject = subjectOf(config.namespace, chat.messageSent);
  await bus.publish({ id, subject, payload: JSON.stringify(payload), traceparent: null });
  await bus.close();
}
