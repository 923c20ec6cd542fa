import { buffer } from 'node:stream/consumers';
import { files, type StoredFile } from '@allforone/contracts/files';
import { openBlobs } from '@allforone/runtime/blobs';
import type { World } from '@allforone/runtime/testing';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice, type Office, send, startFiles } from '../../test/factories.ts';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await startFiles();
  office = await buildOffice(world);
});
afterAll(() => world.stop());

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#8B0000' } });
const settled = async ({ id: fileId }: StoredFile) => {
  let file: StoredFile | undefined;
  await expect
    .poll(
      async () => {
        file = await world.call(files.get, { fileId }, office.bob);
        return file.image?.state;
      },
      { timeout: 10_000 },
    )
    .not.toBe('waiting');
  return file as StoredFile;
};

test('a picture is kept smaller, upright, and without what the camera wrote into it', async () => {
  const bytes = await picture(900, 600)
    .withExif({ IFD0: { Make: 'Caméra' }, IFD3: { GPSLatitude: '48/1 51/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const file = await settled(await send(world, office, office.bob, { name: 'Photo.jpg', bytes }));

  expect(file).toMatchObject({ kind: 'image', mediaType: 'image/jpeg' });
  expect(file.image).toEqual({ state: 'ready', width: 600, height: 900, widths: [160, 480] });
  for (const format of ['webp', 'jpeg'] as const) {
    const input = { fileId: file.id, variant: { width: 480, format } } as const;
    const content = await world.call(files.content, input, office.eve);
    const small = await sharp(await buffer(await openBlobs(world.config).read(content.key))).metadata();
    expect(small).toMatchObject({ width: 480, height: 720, format });
    expect(small.exif).toBeUndefined();
    expect(content).toMatchObject({ mediaType: `image/${format}`, name: 'Photo.jpg' });
  }
  const large = { fileId: file.id, variant: { width: 1280, format: 'webp' } } as const;
  expect((await world.refusal(world.call(files.content, large, office.eve))).code).toBe('not_found');
});

test('what only pretends to be a picture, or unfolds without end, has no smaller ones, and nobody falls', async () => {
  const bomb = await picture(12_000, 12_000).png({ compressionLevel: 9 }).toBuffer();
  const broken = Buffer.concat([
    (await picture(50, 50).jpeg().toBuffer()).subarray(0, 200),
    Buffer.alloc(50),
  ]);
  for (const [name, bytes] of [
    ['Bombe.png', bomb],
    ['Cassée.jpg', broken],
  ] as const) {
    const file = await settled(await send(world, office, office.bob, { name, bytes }));
    expect(file.image).toMatchObject({ state: 'failed', widths: [] });
  }
}, 30_000);

test('a drawing that may hold a program is no picture, whatever it is called', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  for (const name of ['Logo.svg', 'Logo.png']) {
    const file = await send(world, office, office.bob, { name, bytes: svg });
    expect(file.image).toBeNull();
    expect(file.kind).not.toBe('image');
  }
});
