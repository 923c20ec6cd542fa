import { files } from '@allforone/contracts/files';
import { openBlobs } from '@allforone/runtime/blobs';
import { newId } from '@allforone/runtime/id';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice, hashOf, type Office, send, startFiles } from '../../../test/factories.ts';

let world: World;
let office: Office;
let outsider: Person;
beforeAll(async () => {
  world = await startFiles();
  office = await buildOffice(world);
  outsider = await world.person('Mallory');
});
afterAll(() => world.stop());

const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;
const begin = (as: Person, more = {}) =>
  world.call(
    files.beginUpload,
    { organizationId: office.organizationId, space: office.home, name: 'Note.txt', size: 3, ...more },
    as,
  );

test('what was sent becomes a file, once however often it is said', async () => {
  const bytes = Buffer.from('Bonjour à tous');
  const { uploadId } = await begin(office.bob, { size: bytes.length, name: 'Bonjour.txt' });
  const { size, sha256 } = await openBlobs(world.config).write(`uploads/${uploadId}`, bytes);
  expect(await world.call(files.uploaded, { uploadId }, office.bob)).toEqual({ file: null, sent: null });
  const complete = () => world.call(files.completeUpload, { uploadId, size, sha256 }, office.bob);
  const [file, again] = [await complete(), await complete()];

  expect(file).toMatchObject({
    name: 'Bonjour.txt',
    kind: 'text',
    mediaType: 'text/plain',
    version: 1,
    sha256,
  });
  expect(again).toEqual(file);
  const sent = { size, sha256 };
  expect(await world.call(files.uploaded, { uploadId }, office.bob)).toEqual({ file, sent });
  const newer = await send(world, office, office.bob, { fileId: file.id, bytes: Buffer.from('Bonsoir') });
  expect(newer.sha256).not.toBe(sha256);
  expect(await world.call(files.uploaded, { uploadId }, office.bob)).toEqual({ file: newer, sent });
  expect(await world.told(files.added, ({ fileId }) => fileId === file.id)).toMatchObject({ kind: 'text' });
  expect(world.published(files.added).filter(({ fileId }) => fileId === file.id)).toHaveLength(1);
});

test('a name that is taken gets a number, and a next version keeps the one before', async () => {
  const [first, second] = [
    await send(world, office, office.bob, { name: 'Plan.pdf' }),
    await send(world, office, office.eve, { name: 'plan.pdf' }),
  ];
  expect([first.name, second.name]).toEqual(['Plan.pdf', 'plan (2).pdf']);

  const next = await send(world, office, office.eve, { fileId: first.id, name: 'Autre.pdf' });
  expect(next).toMatchObject({ id: first.id, name: 'Plan.pdf', version: 2, updatedBy: office.eve.accountId });
  const { items } = await world.call(files.versions, { fileId: first.id }, office.bob);
  expect(items.map(({ number, isCurrent }) => [number, isCurrent])).toEqual([
    [2, true],
    [1, false],
  ]);
  await world.told(files.versionAdded, ({ fileId }) => fileId === first.id);
});

test('the same bytes are kept once, and count once', async () => {
  const bytes = Buffer.from('deux fois la même chose');
  const quota = async () =>
    (await world.call(files.quota, { organizationId: office.organizationId }, office.bob)).usedBytes;
  const before = await quota();
  await send(world, office, office.bob, { bytes });
  await send(world, office, office.eve, { bytes });

  expect((await quota()) - before).toBe(bytes.length);
  const rows = await world.sql('files', 'select reference_count from content where sha256 = $1', [
    hashOf(bytes),
  ]);
  expect(rows).toEqual([{ reference_count: 2 }]);
});

test('what has not arrived whole is refused, and may be completed later', async () => {
  const { uploadId } = await begin(office.bob, { size: 5 });
  const complete = (size: number) =>
    world.call(files.completeUpload, { uploadId, size, sha256: hashOf(Buffer.from('abcde')) }, office.bob);
  expect(await codeOf(complete(5))).toBe('upload_incomplete');
  await openBlobs(world.config).write(`uploads/${uploadId}`, Buffer.from('abc'));
  expect(await codeOf(complete(5))).toBe('upload_incomplete');
  expect(await codeOf(complete(3))).toBe('upload_incomplete');
  await openBlobs(world.config).write(`uploads/${uploadId}`, Buffer.from('abcde'));
  expect(await complete(5)).toMatchObject({ size: 5 });
});

test('an upload belongs to who began it', async () => {
  const { uploadId } = await begin(office.bob);
  const sha256 = hashOf(Buffer.from('abc'));
  expect(await codeOf(world.call(files.completeUpload, { uploadId, size: 3, sha256 }, office.eve))).toBe(
    'not_found',
  );
  expect(await codeOf(world.call(files.uploaded, { uploadId }, office.eve))).toBe('not_found');
  expect(await codeOf(world.call(files.cancelUpload, { uploadId }, office.eve))).toBe('not_found');
  await world.call(files.cancelUpload, { uploadId }, office.bob);
  expect(await codeOf(world.call(files.uploaded, { uploadId }, office.bob))).toBe('not_found');
});

test('what is too large, or more than fits, is refused before the first byte', async () => {
  const narrow = await startFiles({ FILES_QUOTA_MB: '1', FILES_MAX_MB: '2' });
  try {
    const small = await buildOffice(narrow);
    const ask = (size: number) =>
      narrow.refusal(
        narrow.call(
          files.beginUpload,
          { organizationId: small.organizationId, space: small.home, name: 'Film.mp4', size },
          small.bob,
        ),
      );
    expect((await ask(3 * 1024 * 1024)).code).toBe('file_too_large');
    expect((await ask(1024 * 1024 + 1)).code).toBe('quota_exceeded');
  } finally {
    await narrow.stop();
  }
});

test('of what arrives together, no more is kept than fits', async () => {
  const narrow = await startFiles({ FILES_QUOTA_MB: '1' });
  try {
    const small = await buildOffice(narrow);
    const sizes = [600_000, 600_001, 600_002];
    const sent = await Promise.allSettled(
      sizes.map((size) => send(narrow, small, small.bob, { bytes: Buffer.alloc(size, size) })),
    );
    const refused = sent.filter(({ status }) => status === 'rejected');

    expect(refused).toMatchObject([
      { reason: { code: 'quota_exceeded' } },
      { reason: { code: 'quota_exceeded' } },
    ]);
    const { usedBytes } = await narrow.call(files.quota, { organizationId: small.organizationId }, small.bob);
    expect(sizes).toContain(usedBytes);
  } finally {
    await narrow.stop();
  }
});

test('whoever may not is refused', async () => {
  const { organizationId, home, guest } = office;
  expect(await codeOf(begin(guest))).toBe('not_found');
  await expectRefusals(world, files.beginUpload, {
    input: { organizationId, space: home, name: 'Non.txt', size: 3 },
    outsider,
  });
  expect(await codeOf(begin(office.bob, { folderId: newId() }))).toBe('not_found');
  expect(await codeOf(begin(office.bob, { fileId: newId() }))).toBe('not_found');
  const groupless = { space: { kind: 'group', placeId: newId() } };
  expect(await codeOf(begin(office.ada, groupless))).toBe('forbidden');
});
