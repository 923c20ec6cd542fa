import { files } from '@allforone/contracts/files';
import { links } from '@allforone/contracts/links';
import { newId } from '@allforone/runtime/id';
import type { World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildOffice, type Office, send, startFiles } from '../../test/factories.ts';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await startFiles();
  office = await buildOffice(world);
});
afterAll(() => world.stop());

async function changesAfterLinking(id: string): Promise<number> {
  await world.quiet();
  const before = world.published(files.spaceChanged).length;
  const { organizationId } = office;
  await world.tell(links.counted, {
    ...{ organizationId, object: { kind: 'file', id }, linkCount: 1, version: 1 },
  });
  await world.quiet();

  return world.published(files.spaceChanged).length - before;
}

it('tells whoever looks at a space that a file of it is linked, and nobody of what is not there', async () => {
  const file = await send(world, office, office.bob);

  expect(await changesAfterLinking(file.id)).toBe(1);
  expect(await changesAfterLinking(newId())).toBe(0);
});
