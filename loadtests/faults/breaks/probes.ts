import { setTimeout } from 'node:timers/promises';
import { arrive, type Person } from '../../people/person.ts';
import { serviceNames } from '../../platform/topology.ts';
import type { Scribe } from '../history/scribe.ts';
import { type Place, type Question, questions } from './questions.ts';

/** Asks the platform after a fault, through each front, for something of each service, until it is acknowledged. */
export interface Probe {
  front: string;
  service: string;
  /** @returns milliseconds since `from` of the first acknowledgement of what was asked after it; null: none in time. */
  untilAnswered(from: number, patience: number): Promise<number | null>;
}

/** Somebody at each front, in an organisation of their own, so that nobody else hears of it. */
export async function placeProbes(fronts: readonly string[], scribe: Scribe): Promise<Probe[]> {
  const silent = serviceNames.filter((name) => !questions[name]);
  if (silent.length > 0) throw new Error(`Nothing is asked of ${silent.join(', ')} after a fault.`);

  const perFront = await Promise.all(
    fronts.map(async (front) => ({ front, ...(await settle(front, scribe)) })),
  );

  return await Promise.all(
    perFront.flatMap(({ front, person, place }) =>
      serviceNames.map((service) => probe(front, service, person, place, questions[service] as Question)),
    ),
  );
}

async function settle(front: string, scribe: Scribe): Promise<{ person: Person; place: Place }> {
  const person = await arrive(front, 'Sonde');
  const { accountId, email, name } = person;
  scribe.write({ type: 'person', person: name, accountId, email });
  const input = { template: 'family', name: 'Sonde', language: 'fr' };
  const { id: organizationId } = await person.call<{ id: string }>('organizations.create', input);
  for (;;) {
    const { items } = await person.call<{ items: { id: string }[] }>('chat.conversations', {
      organizationId,
    });
    const [conversation] = items;
    if (conversation)
      return { person, place: { organizationId, accountId, conversationId: conversation.id } };
    await setTimeout(100);
  }
}

let turn = 0;

async function probe(
  front: string,
  service: string,
  person: Person,
  place: Place,
  { path, prepare, input }: Question,
): Promise<Probe> {
  const ids = ((await prepare?.(person, place)) ?? []).map(({ id }) => id);

  return {
    front,
    service,
    async untilAnswered(from, patience) {
      while (Date.now() - from < patience) {
        const asked = person.call(path, input(place, turn++, ...ids), {
          key: crypto.randomUUID(),
          patience: 2500,
        });
        if (
          await asked.then(
            () => true,
            () => false,
          )
        )
          return Date.now() - from;
        await setTimeout(150);
      }

      return null;
    },
  };
}
