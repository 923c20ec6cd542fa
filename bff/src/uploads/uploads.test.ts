import { createHash, randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { openBlobs } from '@allforone/runtime/blobs';
import { newId } from '@allforone/runtime/id';
import { onEachBlobs } from '@allforone/runtime/testing/each-blobs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Front, type House, startHouse } from '../../test/house.ts';
import { createSender, type Sender, usualPlace } from '../../test/sender.ts';

onEachBlobs((settings) => {
  let house: House;
  let front: Front;
  let other: Front;
  let awa: string;
  let sender: Sender;

  beforeAll(async () => {
    const { filesS3Url } = settings();
    house = await startHouse(filesS3Url ? { FILES_S3_URL: filesS3Url } : {});
    [front, other] = [await house.open(), await house.open()];
  });
  afterAll(() => house.stop());
  beforeEach(async () => {
    Object.assign(house.known, { away: null, refusal: null, accessLifetime: 600 });
    awa = newId();
    house.known.placeIds.set(awa, [usualPlace.placeId]);
    sender = createSender(front, await house.signIn(front, awa));
  });

  const begun = async (size: number, given?: Record<string, string>) => {
    const answer = await sender.begin(size, given);
    expect(answer.status).toBe(201);
    return answer.headers.get('location') as string;
  };
  const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');
  const keptOf = async (fileId: string | null) => {
    const file = house.known.files.get(fileId ?? '');
    return file && buffer(await openBlobs(front.node.config).read(file.key));
  };
  const offsetOf = async (address: string) =>
    (await sender.ask('HEAD', address, other)).headers.get('upload-offset');

  test('a file comes in by pieces over two fronts, and is whole', async () => {
    const content = randomBytes(12_000_000);
    const address = await begun(content.length, { sha256: sha256(content), mediaType: 'application/pdf' });
    let last: Response | undefined;
    for (let offset = 0, turn = 0; offset < content.length; offset += 5_000_000, turn += 1) {
      const piece = content.subarray(offset, offset + 5_000_000);
      last = await sender.patch(address, offset, piece, turn % 2 ? other : front);
      expect(last.status).toBe(204);
    }

    expect(last?.headers.get('repr-digest')).toBe(
      `sha-256=:${createHash('sha256').update(content).digest('base64')}:`,
    );
    const kept = await keptOf(last?.headers.get('upload-file-id') ?? null);
    expect(kept?.equals(content)).toBe(true);
    expect([...house.known.uploads.values()].at(-1)?.input).toMatchObject({
      organizationId: usualPlace.organizationId,
      space: { kind: 'group', placeId: usualPlace.placeId },
      ...{ name: 'plan.pdf', mediaType: 'application/pdf', folderId: null, fileId: null, size: 12_000_000 },
    });
    const left: string[] = [];
    for await (const { key } of openBlobs(front.node.config).list('uploads')) left.push(key);
    expect(left).toEqual([]);
  });

  test('what is small comes with the word that begins it, and what is empty is a file too', async () => {
    const content = Buffer.from('Bonjour');
    const headers = { cookie: await house.signIn(front, awa) };
    for (const body of [content, Buffer.alloc(0)]) {
      const answer = await fetch(`${front.address}/uploads`, {
        method: 'POST',
        headers: {
          ...headers,
          'x-allforone': '1',
          'tus-resumable': '1.0.0',
          'upload-length': String(body.length),
          'content-type': 'application/offset+octet-stream',
          'upload-metadata': Object.entries({ ...usualPlace, spaceKind: 'group', name: 'mot.txt' })
            .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
            .join(),
        },
        body,
      });
      expect(answer.status).toBe(201);
      expect((await keptOf(answer.headers.get('upload-file-id')))?.equals(body)).toBe(true);
    }
  });

  test('who is cut goes on where it stopped', async () => {
    const content = randomBytes(16_000_000);
    const address = await begun(content.length);
    const cut = new AbortController();
    const half = new ReadableStream({
      async pull(stream) {
        stream.enqueue(content.subarray(0, 9_000_000));
        await setTimeout(1500);
        cut.abort();
      },
    });
    const headers = { cookie: await house.signIn(front, awa), 'x-allforone': '1', 'tus-resumable': '1.0.0' };
    const request = { method: 'PATCH', body: half, duplex: 'half', signal: cut.signal };
    const about = { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
    const sending = fetch(`${front.address}${address}`, {
      ...request,
      headers: { ...headers, ...about },
    } as RequestInit);
    await expect(sending).rejects.toThrow();

    const offset = Number(await offsetOf(address));
    expect(offset).toBeGreaterThan(5_000_000);
    expect((await sender.patch(address, offset - 1, content.subarray(offset))).status).toBe(409);
    const last = await sender.patch(address, offset, content.subarray(offset), other);
    expect((await keptOf(last.headers.get('upload-file-id')))?.equals(content)).toBe(true);
  });

  test('whose completion was lost completes it by asking again, and is answered the same ever after', async () => {
    const content = randomBytes(100_000);
    const address = await begun(content.length);
    house.known.refusal = 'unavailable';
    const lost = await sender.patch(address, 0, content);
    expect([lost.status, await lost.json()]).toEqual([503, { code: 'unavailable' }]);
    house.known.refusal = null;

    const answers = [
      await sender.ask('HEAD', address, other),
      await sender.patch(address, content.length, null),
      await sender.ask('HEAD', address),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 204, 200]);
    const ids = new Set(answers.map(({ headers }) => headers.get('upload-file-id')));
    expect(ids.size).toBe(1);
    for (const { headers } of answers) expect(headers.get('upload-offset')).toBe('100000');
    const [fileId = null] = ids;
    expect((await keptOf(fileId))?.equals(content)).toBe(true);
  });

  test('what was damaged on its way is refused by name, and nothing of it stays', async () => {
    const address = await begun(4, { sha256: sha256(Buffer.from('abcd')) });
    const answer = await sender.patch(address, 0, Buffer.from('abce'));

    expect([answer.status, await answer.json()]).toEqual([460, { code: 'content_damaged' }]);
    expect((await sender.ask('HEAD', address)).status).toBe(404);
  });

  test('only who began an upload may touch it, and only from our own pages', async () => {
    const address = await begun(10);
    const moussa = newId();
    house.known.placeIds.set(moussa, [usualPlace.placeId]);
    for (const [cookie, status] of [
      [await house.signIn(front, moussa), 404],
      ['', 401],
    ] as const) {
      const stranger = createSender(front, cookie);
      expect((await stranger.ask('HEAD', address)).status).toBe(status);
      expect((await stranger.patch(address, 0, Buffer.from('x'))).status).toBe(status);
      expect((await stranger.ask('DELETE', address)).status).toBe(status);
    }
    const foreign = await sender.begin(10, {}, { 'x-allforone': '0' });
    expect([foreign.status, await foreign.json()]).toEqual([403, { code: 'forbidden' }]);
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
    expect(await offsetOf(address)).toBe('0');
  });

  test('who may not add files there, or says nonsense, is refused before the first byte', async () => {
    const nonsense: [Promise<Response>, number, string][] = [
      [sender.begin(10, { placeId: newId() }), 404, 'not_found'],
      [sender.begin(2e12), 413, 'file_too_large'],
      [sender.begin(10, { spaceKind: 'moon' }), 400, 'invalid_input'],
      [sender.begin(10, { sha256: 'short' }), 400, 'invalid_input'],
      [sender.begin(-1), 400, 'invalid_input'],
      [sender.begin(10, {}, { 'upload-metadata': 'name %%%' }), 400, 'invalid_input'],
      [sender.ask('HEAD', '/uploads/../../etc/passwd'), 404, 'not_found'],
      [sender.ask('HEAD', `/uploads/${newId()}`), 404, 'not_found'],
    ];
    for (const [asked, status, code] of nonsense) {
      const answer = await asked;
      expect(answer.status).toBe(status);
      const body = await answer.text();
      if (body) expect(JSON.parse(body).code).toBe(code);
    }
  });

  test('a cancelled upload is gone, and so are its bytes', async () => {
    const address = await begun(10);
    await sender.patch(address, 0, Buffer.from('12345'));
    expect((await sender.ask('DELETE', address, other)).status).toBe(204);

    expect((await sender.ask('HEAD', address)).status).toBe(404);
    expect(await openBlobs(front.node.config).stat(address.slice(1))).toBeNull();
  });

  test('two fronts never write one upload at once: who comes later has the word', async () => {
    const content = randomBytes(6_000_000);
    const address = await begun(content.length);
    const stalled = new ReadableStream({ start: (stream) => stream.enqueue(content.subarray(0, 5_500_000)) });
    const first = sender.patch(address, 0, stalled).catch(() => null);
    await setTimeout(500);
    const offset = Number(await offsetOf(address));
    const second = await sender.patch(address, offset, content.subarray(offset), other);

    expect(second.status).toBe(204);
    expect((await keptOf(second.headers.get('upload-file-id')))?.equals(content)).toBe(true);
    expect((await first)?.headers.get('upload-offset')).toBe(String(offset));
  });

  test('a session goes on by itself while a file is sent', async () => {
    house.known.accessLifetime = -1;
    sender = createSender(front, await house.signIn(front, awa));
    const answer = await sender.begin(10);

    expect(answer.status).toBe(201);
    expect(answer.headers.getSetCookie().join()).toContain('afo_access=');
  });
});
