import { organizations } from '@allforone/contracts/organizations';
import type { World } from '@allforone/runtime/testing';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildOrganization, startOrganizations } from '../../../test/factories.ts';

let world: World;
beforeAll(async () => {
  world = await startOrganizations();
});
afterAll(() => world.stop());

const drawing = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#8B0000' } });
const asPng = async (width: number, height: number) =>
  (await drawing(width, height).png().toBuffer()).toString('base64');

it('keeps a small WebP of the whole logo, which anyone may see', async () => {
  const { organizationId, owner } = await buildOrganization(world);

  const image = await asPng(900, 300);
  const { logoId } = await world.call(organizations.changeLogo, { organizationId, image }, owner);

  const { webp } = await world.call(organizations.logo, { logoId: logoId ?? '' }, null);
  const shown = await sharp(Buffer.from(webp, 'base64')).metadata();
  expect(shown).toMatchObject({ format: 'webp', width: 256, height: 85 });
  await world.told(organizations.updated, (e) => e.organizationId === organizationId);
});

it('forgets the old logo when a new one comes, and when there is to be none', async () => {
  const { organizationId, owner } = await buildOrganization(world);
  const change = (image: string | null) =>
    world.call(organizations.changeLogo, { organizationId, image }, owner);
  const read = (logoId: string | null) => world.call(organizations.logo, { logoId: logoId ?? '' }, null);

  const first = await change(await asPng(20, 20));
  const second = await change(await asPng(30, 30));
  expect((await world.refusal(read(first.logoId))).code).toBe('not_found');
  await read(second.logoId);

  expect((await change(null)).logoId).toBeNull();
  expect((await world.refusal(read(second.logoId))).code).toBe('not_found');
});

it('leaves out what a photo tells about place and time', async () => {
  const { organizationId, owner } = await buildOrganization(world);
  const photo = drawing(40, 40)
    .jpeg()
    .withExif({ IFD0: { Copyright: 'Ada' } });
  const image = (await photo.toBuffer()).toString('base64');

  const { logoId } = await world.call(organizations.changeLogo, { organizationId, image }, owner);

  const { webp } = await world.call(organizations.logo, { logoId: logoId ?? '' }, null);
  expect((await sharp(Buffer.from(webp, 'base64')).metadata()).exif).toBeUndefined();
});

it.each([
  ['a text', async () => Buffer.from('This is no image.').toString('base64')],
  [
    'a drawing in SVG',
    async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64'),
  ],
  ['a small file that unfolds into a huge image', () => asPng(5000, 4000)],
  ['half an image', async () => (await asPng(300, 300)).slice(0, 400)],
])('refuses %s', async (_what, draw) => {
  const { organizationId, owner } = await buildOrganization(world);

  const refused = world.call(organizations.changeLogo, { organizationId, image: await draw() }, owner);

  expect((await world.refusal(refused)).code).toBe('image_unreadable');
  expect((await world.call(organizations.get, { organizationId }, owner)).logoId).toBeNull();
});
