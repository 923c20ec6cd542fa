import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { openDisk } from './disk.ts';

const folder = mkdtempSync(join(tmpdir(), 'allforone-blobs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const blobs = openDisk(folder);
const all = async (prefix: string) => (await Array.fromAsync(blobs.list(prefix))).map(({ key }) => key);

test('what is written is measured, found, read whole and in parts', async () => {
  const written = await blobs.write(
    'content/ab/one',
    Readable.from([Buffer.from('Bon'), Buffer.from('jour')]),
  );

  expect(written).toEqual({ size: 7, sha256: createHash('sha256').update('Bonjour').digest('hex') });
  expect(await blobs.stat('content/ab/one')).toMatchObject({ size: 7 });
  expect(await text(await blobs.read('content/ab/one'))).toBe('Bonjour');
  expect(await text(await blobs.read('content/ab/one', { start: 3, end: 5 }))).toBe('jou');
  expect(await all('content')).toEqual(['content/ab/one']);
});

test('a move may be repeated, and what was never there cannot be moved', async () => {
  await blobs.write('uploads/two', Buffer.from('deux'));
  await blobs.move('uploads/two', 'content/cd/two');
  await blobs.move('uploads/two', 'content/cd/two');

  expect(await blobs.stat('uploads/two')).toBeNull();
  expect(await text(await blobs.read('content/cd/two'))).toBe('deux');
  await expect(blobs.move('uploads/three', 'content/ef/three')).rejects.toThrow('nothing to move');
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

test('no key leaves the folder', async () => {
  for (const key of ['../secret', '/etc/passwd', 'a//b', 'a/../../b', 'a\0b', ''])
    await expect(blobs.stat(key)).rejects.toThrow('no key');
});
