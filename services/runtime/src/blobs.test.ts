import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { beforeAll, expect, test } from 'vitest';
import { readS3Url } from './blobs/s3-settings.ts';
import { type Blobs, openBlobs } from './blobs.ts';
import { onEachBlobs } from './testing/each-blobs.ts';

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

onEachBlobs((settings) => {
  let blobs: Blobs;
  beforeAll(() => {
    blobs = openBlobs(settings());
  });
  const all = async (prefix: string) => {
    const keys: string[] = [];
    for await (const { key } of blobs.list(prefix)) keys.push(key);
    return keys.toSorted();
  };

  test('what is written is measured, found, read whole and in parts', async () => {
    const parts = [Buffer.from('Bon'), Buffer.from('jour')];
    const written = await blobs.write('content/ab/one', Readable.from(parts));

    expect(written).toEqual({ size: 7, sha256: sha256('Bonjour') });
    expect(await blobs.stat('content/ab/one')).toMatchObject({ key: 'content/ab/one', size: 7 });
    expect(await text(await blobs.read('content/ab/one'))).toBe('Bonjour');
    expect(await text(await blobs.read('content/ab/one', { start: 3, end: 5 }))).toBe('jou');
    expect(await all('content')).toEqual(['content/ab/one']);
  });

  test('what is long goes in parts, and what is empty is there too', async () => {
    const long = randomBytes(20_000_000);
    const chunks = Array.from({ length: 20 }, (_, index) =>
      long.subarray(index * 1_000_000, index * 1_000_000 + 1_000_000),
    );
    expect(await blobs.write('long/one', Readable.from(chunks))).toEqual({
      size: long.length,
      sha256: sha256(long),
    });
    expect((await buffer(await blobs.read('long/one'))).equals(long)).toBe(true);

    expect(await blobs.write('long/none', Buffer.alloc(0))).toEqual({ size: 0, sha256: sha256('') });
    expect(await text(await blobs.read('long/none'))).toBe('');
    expect(await all('long')).toEqual(['long/none', 'long/one']);
  });

  test('writing again replaces, and a list goes on beyond one page', async () => {
    for (const word of ['un', 'deux']) await blobs.write('words/one', Buffer.from(word));
    expect(await text(await blobs.read('words/one'))).toBe('deux');

    const keys = Array.from({ length: 1100 }, (_, index) => `many/${String(index).padStart(4, '0')}`);
    for (let from = 0; from < keys.length; from += 50)
      await Promise.all(keys.slice(from, from + 50).map((key) => blobs.write(key, Buffer.from('x'))));
    expect(await all('many')).toEqual(keys);
  });

  test('a move may be repeated, and what was never there cannot be moved', async () => {
    await blobs.write('uploads/two', Buffer.from('deux'));
    await blobs.move('uploads/two', 'content/cd/two');
    await blobs.move('uploads/two', 'content/cd/two');

    expect(await blobs.stat('uploads/two')).toBeNull();
    expect(await text(await blobs.read('content/cd/two'))).toBe('deux');
    await expect(blobs.move('uploads/three', 'content/ef/three')).rejects.toThrow('nothing to move');
    await expect(blobs.read('uploads/three')).rejects.toThrow();
  });

  test('what fails half-way is not there, and what is removed may be removed again', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('moitié');
        throw new Error('cut');
      })(),
    );
    await expect(blobs.write('content/gh/half', broken)).rejects.toThrow('cut');
    expect(await blobs.stat('content/gh/half')).toBeNull();

    await blobs.remove('content/cd/two');
    await blobs.remove('content/cd/two');
    expect(await all('nowhere')).toEqual([]);
  });

  test('no key leaves the store', async () => {
    for (const key of ['../secret', '/etc/passwd', 'a//b', 'a/../../b', 'a\0b', '']) {
      await expect(blobs.stat(key)).rejects.toThrow('no key');
      await expect(blobs.write(key, Buffer.from('x'))).rejects.toThrow('no key');
    }
  });
});

test('the address of a bucket is read, and a wrong one is refused without its secret', () => {
  const { bucket, client } = readS3Url(
    's3://key:se%2Fcret@example.org:9000/files?region=eu-west-3&tls=false',
  );

  expect(bucket).toBe('files');
  expect(client).toMatchObject({
    region: 'eu-west-3',
    endpoint: 'http://example.org:9000',
    credentials: { accessKeyId: 'key', secretAccessKey: 'se/cret' },
  });
  for (const wrong of [
    's3://key:secret@host',
    'https://key:secret@host/files',
    's3://host/files?tls=perhaps',
  ])
    expect(() => readS3Url(wrong)).toThrow(/^FILES_S3_URL: write/);
});
