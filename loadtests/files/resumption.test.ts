import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arrive, type Person } from '../people/person.ts';
import { type Platform, startPlatform } from '../platform/platform.ts';
import { contentFrom, sha256Of } from './content.ts';
import { begin, fetchBack, resume, send } from './transfer.ts';

const size = 40_000_000;

describe('an upload survives the death of', () => {
  let platform: Platform;
  let person: Person;
  let organizationId: string;
  let sha256: string;

  beforeAll(async () => {
    platform = await startPlatform('perService');
    person = await arrive(platform.fronts[0] ?? '', 'Awa Bathily');
    const home = { name: 'Les Amis', template: 'community', language: 'fr' };
    ({ id: organizationId } = await person.call<{ id: string }>('organizations.create', home));
    sha256 = await sha256Of(contentFrom(size));
  }, 120_000);
  afterAll(() => platform?.stop(), 60_000);

  const victims = {
    'the front': () => platform.processes.find(({ services }) => services.includes('bff')),
    'the files service': () => platform.processes.find(({ services }) => services.includes('files')),
    'the database': () => platform.servers.postgres,
  };

  for (const [name, find] of Object.entries(victims)) {
    test.each(['half-way', 'at its last byte'])(
      `${name} %s`,
      async (moment) => {
        const victim = find();
        const address = await begin(person, organizationId, size, sha256);
        const body = moment === 'half-way' ? slowed() : contentFrom(size);
        const sending = send(person, address, size, 0, body).catch(() => null);
        await (moment === 'half-way' ? setTimeout(1500) : ended(body));
        await victim?.kill('SIGKILL');
        await sending;
        await victim?.start();

        const fileId = await resume(person, address, size);
        expect(await sha256Of(await fetchBack(person, fileId))).toBe(sha256);
      },
      120_000,
    );
  }
});

/** Half of it at once, the rest too late to be there before the blow. */
function slowed(): Readable {
  return Readable.from(
    (async function* () {
      let sent = 0;
      for await (const chunk of contentFrom(size)) {
        if (sent > size / 2) await setTimeout(200);
        sent += chunk.length;
        yield chunk;
      }
    })(),
  );
}

const ended = (body: Readable) => new Promise((resolve) => body.once('end', resolve));
