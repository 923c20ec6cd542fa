import { organizations } from '@allforone/contracts/organizations';
import type { World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildOrganization, startOrganizations } from '../../test/factories.ts';
import { purgeInvitations } from './purge-invitations.ts';

let world: World;
beforeAll(async () => {
  world = await startOrganizations();
});
afterAll(() => world.stop());

it('forgets invitations a month after they ended, and no sooner', async () => {
  const { organizationId, owner } = await buildOrganization(world);
  await world.call(organizations.invite, { organizationId, emails: ['grace@example.org'] }, owner);
  const purgeAfter = async (days: number) => {
    world.setNow(new Date(Date.now() + days * 86_400_000));
    await world.runJob('organizations', purgeInvitations.name);
    return world.sql('organizations', 'select email from invitation');
  };

  expect(await purgeAfter(14 + 29)).toEqual([{ email: 'grace@example.org' }]);
  expect(await purgeAfter(14 + 31)).toEqual([]);
});
