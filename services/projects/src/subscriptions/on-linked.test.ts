import { links } from '@allforone/contracts/links';
import { projects } from '@allforone/contracts/projects';
import { newId } from '@allforone/runtime/id';
import type { World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildTeam, startProjects, type Team } from '../../test/factories.ts';

let world: World;
let team: Team;
beforeAll(async () => {
  world = await startProjects();
  team = await buildTeam(world);
});
afterAll(() => world.stop());

async function changesAfterLinking(kind: 'project' | 'deliverable', id: string): Promise<number> {
  await world.quiet();
  const before = world.published(projects.changed).length;
  const { organizationId } = team;
  await world.tell(links.counted, { organizationId, object: { kind, id }, linkCount: 1, version: 1 });
  await world.quiet();

  return world.published(projects.changed).length - before;
}

it('tells whoever looks at a project that it is linked, and nobody of what is not there', async () => {
  expect(await changesAfterLinking('project', team.project.id)).toBe(1);
  expect(await changesAfterLinking('deliverable', newId())).toBe(0);
});
