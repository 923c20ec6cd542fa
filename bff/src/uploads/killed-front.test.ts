import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { openBlobs } from '@allforone/runtime/blobs';
import { newId } from '@allforone/runtime/id';
import { onEachBlobs } from '@allforone/runtime/testing/each-blobs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Front, type House, startHouse } from '../../test/house.ts';
import { type MortalFront, startMortalFront } from '../../test/mortal-front.ts';
import { createSender, type Sender, usualPlace } from '../../test/sender.ts';

onEachBlobs((settings) => {
  let house: House;
  let survivor: Front;
  let sender: Sender;
  let mortal: MortalFront;

  beforeAll(async () => {
    const { filesS3Url } = settings();
    house = await startHouse(filesS3Url ? { FILES_S3_URL: filesS3Url } : {});
    survivor = await house.open();
  });
  afterAll(() => house.stop());
  beforeEach(async () => {
    const awa = newId();
    house.known.completions = 0;
    house.known.placeIds.set(awa, [usualPlace.placeId]);
    sender = createSender(survivor, await house.signIn(survivor, awa));
    mortal = await startMortalFront(survivor.node.config);
    return () => mortal.kill();
  }, 30_000);

  const at = (front: MortalFront) => ({ ...survivor, address: front.address });
  const isWhole = async (answer: Response, content: Buffer) => {
    const file = house.known.files.get(answer.headers.get('upload-file-id') ?? '');
    const kept = file && (await buffer(await openBlobs(survivor.node.config).read(file.key)));
    return kept?.equals(content) === true;
  };
  const begun = async (content: Buffer) =>
    (await sender.begin(content.length)).headers.get('location') as string;

  test('an upload whose front was killed goes on at another, from what had arrived', async () => {
    const content = randomBytes(24_000_000);
    const address = await begun(content);
    const last = Promise.withResolvers<void>();
    let sent = 0;
    const slowly = new ReadableStream({
      async pull(stream) {
        if (sent > 20_000_000) return last.resolve();
        stream.enqueue(content.subarray(sent, sent + 2_000_000));
        sent += 2_000_000;
      },
    });
    const cut = sender.patch(address, 0, slowly, at(mortal)).catch(() => 'cut');
    await last.promise;
    await setTimeout(2000);
    await mortal.kill();
    expect(await cut).toBe('cut');

    const asked = await sender.ask('HEAD', address);
    const offset = Number(asked.headers.get('upload-offset'));
    expect(offset).toBeGreaterThan(5_000_000);
    expect(offset).toBeLessThan(content.length);
    expect(await isWhole(await sender.patch(address, offset, content.subarray(offset)), content)).toBe(true);
  }, 60_000);

  test('an upload whose front was killed between the last byte and the file becomes one when asked for', async () => {
    const content = randomBytes(6_000_000);
    const address = await begun(content);
    house.known.completionDelay = 3000;
    const cut = sender.patch(address, 0, content, at(mortal)).catch(() => 'cut');
    await expect.poll(() => house.known.completions, { timeout: 10_000 }).toBeGreaterThan(0);
    await mortal.kill();
    expect(await cut).toBe('cut');
    house.known.completionDelay = 0;

    const answer = await sender.ask('HEAD', address);
    expect(answer.headers.get('upload-offset')).toBe('6000000');
    expect(await isWhole(answer, content)).toBe(true);
  }, 60_000);
});
