import accounts from '@allforone/accounts/main';
import { type Conversation, chat } from '@allforone/contracts/chat';
import { organizations } from '@allforone/contracts/organizations';
import { type Part, type Project, projects } from '@allforone/contracts/projects';
import organizationsService from '@allforone/organizations/main';
import { buildGroup, buildMember } from '@allforone/organizations/test/factories';
import projectsService from '@allforone/projects/main';
import { expectRefusals, type Person, startWorld, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOutsider, buildTeam, conversationNamed, say, type Team } from '../../test/factories.ts';
import chatService from '../main.ts';

let world: World;
let team: Team;
let clem: Person;
let guy: Person;
let project: Project;
beforeAll(async () => {
  world = await startWorld([accounts, organizationsService, chatService, projectsService]);
  team = await buildTeam(world);
  clem = await buildMember(world, team, 'Clem', 'client');
  guy = await buildMember(world, team, 'Guy', 'guest');
  project = await buildProject('Site', [clem, 'client'], [guy, 'team']);
});
afterAll(() => world.stop());

const buildProject = (name: string, ...people: [Person, Part][]): Promise<Project> => {
  const members = people.map(([{ accountId }, part]) => ({ accountId, part }));
  return world.call(projects.create, { organizationId: team.organizationId, name, members }, team.bob);
};
const idsOf = (...people: Person[]) => people.map(({ accountId }) => accountId).sort();
const membersOf = async ({ id }: Pick<Project, 'id'>) => {
  const rows = await world.sql<{ account_id: string }>(
    'chat',
    'select account_id from member join conversation on id = conversation_id where project_id = $1',
    [id],
  );
  return rows.map(({ account_id }) => account_id).sort();
};
const add = ({ id: projectId }: Project, { accountId }: Person, part: Part) =>
  world.call(projects.addMembers, { projectId, members: [{ accountId, part }] }, team.bob);
const remove = ({ id: projectId }: Project, { accountId }: Person) =>
  world.call(projects.removeMember, { projectId, accountId }, team.bob);
const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;

test('a project has a conversation that bears its name, in which everybody of it writes', async () => {
  const seen = await conversationNamed(world, team, clem, 'Site');

  expect(seen).toMatchObject({
    ...{ kind: 'project', projectId: project.id, groupId: null, archived: false },
    ...{ canWrite: true, canManage: false, canModerate: false, unreadCount: 0 },
  });
  await expect.poll(() => membersOf(project)).toEqual(idsOf(team.bob, clem, guy));
  await expect.poll(() => conversationNamed(world, team, clem, 'Site')).toMatchObject({ memberCount: 3 });
  for (const person of [team.bob, clem, guy]) {
    expect(await say(world, seen, person, `Ici ${person.name}`)).toMatchObject({
      authorId: person.accountId,
    });
  }
  expect(await codeOf(world.call(chat.get, { conversationId: seen.id }, team.ada))).toBe('not_found');
  const created = await world.told(chat.conversationCreated, ({ projectId }) => projectId === project.id);
  expect(created).toMatchObject({ conversationId: seen.id, kind: 'project', createdBy: null });
  const sent = await world.told(chat.messageSent, ({ conversationId }) => conversationId === seen.id);
  expect(sent).toMatchObject({ kind: 'project', conversationName: 'Site' });
  const read = () => world.call(projects.get, { projectId: project.id }, clem);
  await expect.poll(read).toMatchObject({ conversationId: seen.id });
});

test('people come and go with the project, and hear of it', async () => {
  const nils = await buildMember(world, team, 'Nils');
  const blog = await buildProject('Blog');
  await add(blog, nils, 'team');
  const { id: conversationId } = await conversationNamed(world, team, nils, 'Blog');
  await world.told(chat.memberAdded, (event) => event.accountId === nils.accountId);

  await remove(blog, nils);

  await expect.poll(() => membersOf(blog)).toEqual(idsOf(team.bob));
  await world.told(
    chat.memberRemoved,
    (event) => event.accountId === nils.accountId && event.conversationId === conversationId,
  );
  expect(await codeOf(say(world, { id: conversationId }, nils, 'Encore moi'))).toBe('not_found');
});

test('clients come with their group, and leave with it', async () => {
  const groupId = await buildGroup(world, team, 'Mairie');
  const mia = await buildMember(world, team, 'Mia', 'client');
  const hall = await buildProject('Mairie');
  await world.call(projects.update, { projectId: hall.id, clientGroupId: groupId }, team.bob);
  await world.call(organizations.addToGroup, { groupId, accountId: mia.accountId }, team.ada);
  await expect.poll(() => membersOf(hall), { timeout: 5000 }).toEqual(idsOf(team.bob, mia));

  await world.call(organizations.removeFromGroup, { groupId, accountId: mia.accountId }, team.ada);

  await expect.poll(() => membersOf(hall), { timeout: 5000 }).toEqual(idsOf(team.bob));
});

test('the conversation follows the name of the project, and its end until it comes back', async () => {
  const otto = await buildMember(world, team, 'Otto');
  const old = await buildProject('Ancien', [otto, 'team'], [clem, 'client']);
  const { id: conversationId } = await conversationNamed(world, team, clem, 'Ancien');
  const read = (as: Person): Promise<Conversation> => world.call(chat.get, { conversationId }, as);
  await say(world, { id: conversationId }, clem, 'Souvenir');

  await world.call(projects.update, { projectId: old.id, name: 'Nouveau' }, team.bob);
  await expect.poll(() => read(clem)).toMatchObject({ name: 'Nouveau' });
  await world.call(projects.delete, { projectId: old.id }, team.bob);
  await expect.poll(() => read(clem)).toMatchObject({ archived: true, canWrite: false });
  expect(await codeOf(say(world, { id: conversationId }, clem, 'Trop tard'))).toBe('conversation_archived');
  await world.call(
    organizations.removeMember,
    { organizationId: team.organizationId, accountId: otto.accountId },
    team.ada,
  );
  await expect.poll(() => membersOf(old)).toEqual(idsOf(team.bob, clem));
  await world.call(projects.restore, { projectId: old.id }, team.bob);

  await expect.poll(() => read(clem)).toMatchObject({ archived: false, canWrite: true, name: 'Nouveau' });
  expect(await membersOf(old)).toEqual(idsOf(team.bob, clem));
});

test('a project whose facts all come at once has one conversation with everybody in it', async () => {
  const many = await Promise.all(['Pia', 'Pim', 'Pol'].map((name) => buildMember(world, team, name)));
  const rush = await buildProject('Vite');
  await Promise.all(many.map((person) => add(rush, person, 'team')));
  await world.call(projects.update, { projectId: rush.id, name: 'Très vite' }, team.bob);

  await expect.poll(() => membersOf(rush), { timeout: 5000 }).toEqual(idsOf(team.bob, ...many));
  const rows = () => world.sql('chat', 'select name from conversation where project_id = $1', [rush.id]);
  await expect.poll(rows).toEqual([{ name: 'Très vite' }]);
});

test('nobody renames, ends, fills or leaves it by hand', async () => {
  const { id: conversationId } = await conversationNamed(world, team, clem, 'Site');
  const outsider = await buildOutsider(world);
  const unpermitted = team.bob;
  const { accountId } = team.bob;

  await expectRefusals(world, chat.update, { input: { conversationId, name: 'Non' }, outsider, unpermitted });
  await expectRefusals(world, chat.archive, {
    ...{ input: { conversationId, archived: true }, outsider, unpermitted },
  });
  await expectRefusals(world, chat.addMembers, {
    ...{ input: { conversationId, accountIds: [accountId] }, outsider, unpermitted },
  });
  await expectRefusals(world, chat.removeMember, {
    ...{ input: { conversationId, accountId }, outsider, unpermitted },
  });
  expect(await codeOf(world.call(chat.update, { conversationId, name: 'Non' }, team.ada))).toBe('not_found');
});

test('who may moderate, and is in it, deletes what others wrote', async () => {
  const conversation = await conversationNamed(world, team, clem, 'Site');
  const message = await say(world, conversation, clem, 'Oups');
  const erase = (as: Person) => world.call(chat.delete, { messageId: message.id }, as);

  expect(await codeOf(erase(guy))).toBe('not_author');
  expect(await codeOf(erase(team.ada))).toBe('not_found');
  await add(project, team.ada, 'team');
  await conversationNamed(world, team, team.ada, 'Site');
  expect(await erase(team.ada)).toMatchObject({ text: '' });
});
