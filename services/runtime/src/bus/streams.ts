import type { Event } from '@allforone/contracts/contract';
import { type NatsConnection, nanos, RetentionPolicy, StorageType, type StreamConfig } from 'nats';
import { sweepHandled } from './handled-events.ts';

const day = 24 * 3600 * 1000;

export const subjectOf = (namespace: string, event: Pick<Event, 'service' | 'name'>): string =>
  `${namespace}.events.${event.service}.${String(event.name)}`;

/** Where an event goes that no try could handle, for a person to look at. */
export const deadSubjectOf = (subject: string, group: string): string =>
  `${subject.replace('.events.', '.dead.')}.${group}`;

/**
 * Makes the two streams if they are not there: `events`, kept until handled and 7 days at most, and `dead`, kept 30.
 * PostgreSQL's outbox is the truth; these only carry.
 * @returns name of the events' stream.
 */
export async function ensureStreams(connection: NatsConnection, namespace: string): Promise<string> {
  const manager = await connection.jetstreamManager();
  await ensure(`${namespace}_dead`, [`${namespace}.dead.>`], 30 * day);

  const events = await ensure(`${namespace}_events`, [`${namespace}.events.>`], 7 * day);
  sweepHandled(connection, events);

  return events;

  async function ensure(name: string, subjects: string[], keep: number): Promise<string> {
    const config: Partial<StreamConfig> = {
      name,
      subjects,
      storage: StorageType.File,
      retention: RetentionPolicy.Limits,
      max_age: nanos(keep),
      duplicate_window: nanos(120_000),
    };
    await manager.streams.add(config).catch(() => manager.streams.update(name, config));

    return name;
  }
}
