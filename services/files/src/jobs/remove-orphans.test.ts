import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { files } from '@allforone/contracts/files';
import { openBlobs } from '@allforone/runtime/blobs';
import type { World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice, type Office, send, startFiles } from '../../test/factories.ts';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await startFiles();
  office = await buildOffice(world);
});
afterAll(() => world.stop());

const day = 24 * 3_600_000;
const keys = async () => {
  const found: string[] = [];
  for await (const { key } of openBlobs(world.config).list('uploads')) found.push(key);

  return found;
};
const age = async () => {
  const old = new Date(Date.now() - 2 * day);
  for (const key of await keys()) await utimes(join(world.config.filesDir, key), old, old);
};

test('bytes that nothing refers to go after a day, and no others', async () => {
  const { organizationId, home, ada, bob } = office;
  const blobs = openBlobs(world.config);
  const bytes = Buffer.from('le même');
  const [kept, twin] = [await send(world, office, bob, { bytes }), await send(world, office, bob, { bytes })];
  const gone = await send(world, office, bob);
  await world.call(files.delete, { fileId: gone.id }, bob);
  await world.call(files.purge, { fileId: gone.id }, ada);
  const begun = await world.call(
    files.beginUpload,
    { organizationId, space: home, name: 'Long.bin', size: 9 },
    bob,
  );
  await blobs.write(`uploads/${begun.uploadId}`, Buffer.from('moitié'));
  await blobs.write(`uploads/${begun.uploadId}.json`, Buffer.from('{}'));
  expect(await keys()).toHaveLength(5);
  await age();
  await blobs.write('uploads/neuf', Buffer.from('à l’instant'));
  await world.sql(
    'files',
    "update content set unused_since = now() - interval '2 days' where reference_count = 0",
  );

  await world.runJob('files', 'remove-orphans');

  expect(await keys()).toHaveLength(4);
  expect(await keys()).toContain(`uploads/${begun.uploadId}.json`);
  for (const { id: fileId } of [kept, twin]) {
    const { key } = await world.call(files.content, { fileId }, bob);
    expect(await blobs.stat(key)).not.toBeNull();
  }
});

test('what has lain in the trash for a month is gone for good', async () => {
  const file = await send(world, office, office.bob);
  await world.call(files.delete, { fileId: file.id }, office.bob);
  await world.sql('files', "update stored_file set deleted_at = now() - interval '31 days' where id = $1", [
    file.id,
  ]);

  await world.runJob('files', 'empty-trash');

  await world.told(files.purged, (event) => event.fileId === file.id);
  const rows = await world.sql('files', 'select 1 from file_version where file_id = $1', [file.id]);
  expect(rows).toEqual([]);
});
