import { organizations } from '@allforone/contracts/organizations';
import { permissions } from '@allforone/contracts/permissions';
import { templateDefinitions, templates } from '@allforone/contracts/templates';
import type { World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { admit, buildMember, buildOrganization, found, startOrganizations } from '../../../test/factories.ts';

let world: World;
beforeAll(async () => {
  world = await startOrganizations();
});
afterAll(() => world.stop());

it.each(templates)('founds an organisation from the template %s', async (template) => {
  const ada = await world.person('Ada');

  const made = await world.call(organizations.create, { template, name: ' Chez Ada ', language: 'en' }, ada);

  const { modules, colors } = templateDefinitions[template];
  expect(made).toMatchObject({ name: 'Chez Ada', template, language: 'en', colors, logoId: null });
  expect(made.modules.toSorted()).toEqual(modules.toSorted());
  expect(made).toMatchObject({ memberCount: 1, role: 'owner', permissions: [...permissions] });
});

it('makes the founder its owner and tells everyone', async () => {
  const ada = await world.person('Ada Lovelace');
  const { id: organizationId } = await found(world, ada, 'Chez Ada');
  const { accountId } = ada;

  expect(await world.told(organizations.created, (e) => e.organizationId === organizationId)).toEqual({
    organizationId,
    name: 'Chez Ada',
    template: 'company',
    language: 'fr',
    createdBy: accountId,
  });
  expect(await world.told(organizations.memberJoined, (e) => e.organizationId === organizationId)).toEqual({
    organizationId,
    accountId,
    name: 'Ada Lovelace',
    role: 'owner',
  });
  await world.told(organizations.grantsChanged, (e) => e.accountId === accountId);
  const rows = await world.sql('organizations', 'select role_key from membership where account_id = $1', [
    accountId,
  ]);
  expect(rows).toEqual([{ role_key: 'owner' }]);
});

it('takes the modules that were chosen, once each, in the order of the platform', async () => {
  const ada = await world.person('Ada');
  const input = { template: 'family', name: 'Nous', language: 'fr', modules: ['votes', 'chat', 'votes'] };

  expect(await world.call(organizations.create, input as never, ada)).toMatchObject({
    modules: ['chat', 'votes'],
  });
});

it('asks for an account and for a template, a name and modules that exist', async () => {
  const ada = await world.person('Ada');
  const good = { template: 'clubs', name: 'Clubs', language: 'fr' } as const;
  const codeFor = async (input: object, as: typeof ada | null) =>
    (await world.refusal(world.call(organizations.create, input as never, as))).code;

  expect(await codeFor(good, null)).toBe('unauthenticated');
  for (const wrong of [{ template: 'bank' }, { name: ' ' }, { modules: ['mining'] }, { language: 'de' }]) {
    expect(await codeFor({ ...good, ...wrong }, ada)).toBe('invalid_input');
  }
});

it('changes what is given and leaves the rest', async () => {
  const { organizationId, owner } = await buildOrganization(world);
  const colors = { primary: '#112233', light: '#445566', dark: '#000000' };

  await world.call(organizations.update, { organizationId, name: 'Neuf' }, owner);
  const updated = await world.call(organizations.update, { organizationId, language: 'en', colors }, owner);

  expect(updated).toMatchObject({ name: 'Neuf', language: 'en', colors });
  expect(await world.call(organizations.get, { organizationId }, owner)).toEqual(updated);
  await world.told(organizations.updated, (e) => e.organizationId === organizationId);
});

it.each(['#12345', 'red', '#1122334', '112233', '#GG0000'])('refuses the colour %s', async (primary) => {
  const { organizationId, owner } = await buildOrganization(world);
  const colors = { primary, light: '#445566', dark: '#000000' };

  const refused = world.call(organizations.update, { organizationId, colors }, owner);
  expect((await world.refusal(refused)).code).toBe('invalid_input');
});

it('switches modules on and off', async () => {
  const { organizationId, owner } = await buildOrganization(world);
  const switchTo = (modules: string[]) =>
    world.call(organizations.changeModules, { organizationId, modules: modules as never }, owner);

  expect((await switchTo(['finances', 'feed'])).modules).toEqual(['feed', 'finances']);
  expect((await switchTo([])).modules).toEqual([]);
  expect((await world.refusal(switchTo(['mining']))).code).toBe('invalid_input');
});

it('lists the organisations of the reader by page, each with their own role in it', async () => {
  const ada = await world.person('Ada');
  const names = ['Une', 'Deux', 'Trois'];
  for (const name of names) await found(world, ada, name);
  await admit(world, await buildOrganization(world, 'Bob'), ada, 'guest');

  const first = await world.call(organizations.mine, { limit: 3 }, ada);
  const cursor = first.nextCursor ?? '';
  const second = await world.call(organizations.mine, { limit: 3, cursor }, ada);

  expect(first.items.map((item) => [item.name, item.role])).toEqual(names.map((name) => [name, 'owner']));
  expect(second.items).toMatchObject([{ name: 'Atelier', role: 'guest', memberCount: 2 }]);
  expect(second.items[0]?.permissions).not.toContain('members.read');
  expect(second.nextCursor).toBeNull();
  const refused = world.call(organizations.mine, { cursor: 'of another list' }, ada);
  expect((await world.refusal(refused)).code).toBe('invalid_input');
});

it('names a place for services, whether or not anyone is in it', async () => {
  const { organizationId, owner } = await buildOrganization(world);
  await buildMember(world, { organizationId, owner });

  expect(await world.callAsService(organizations.place, { organizationId })).toEqual({
    organizationName: 'Atelier',
    groupName: null,
    language: 'fr',
  });
});
