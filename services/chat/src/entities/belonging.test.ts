import { type Conversation, chat } from '@allforone/contracts/chat';
import type { Event, PayloadOf } from '@allforone/contracts/contract';
import { organizations } from '@allforone/contracts/organizations';
import { admit, buildGroup, buildMember, buildOrganization } from '@allforone/organizations/test/factories';
import { newId } from '@allforone/runtime/id';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  buildOutsider,
  buildTeam,
  conversationNamed,
  say,
  startChat,
  type Team,
} from '../../test/factories.ts';

let world: World;
let team: Team;
beforeAll(async () => {
  world = await startChat();
  team = await buildTeam(world);
});
afterAll(() => world.stop());

const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;
const membersOf = async ({ id }: Pick<Conversation, 'id'>) => {
  const rows = await world.sql<{ account_id: string }>(
    'chat',
    'select account_id from member where conversation_id = $1',
    [id],
  );
  return rows.map(({ account_id }) => account_id).sort();
};
const idsOf = (...people: Person[]) => people.map(({ accountId }) => accountId).sort();
const countOf = async ({ id }: Pick<Conversation, 'id'>) => {
  const rows = await world.sql<{ member_count: number }>(
    'chat',
    'select member_count from conversation where id = $1',
    [id],
  );
  return rows[0]?.member_count;
};
const channelOf = async (groupId: string) => {
  const rows = await world.sql<{ id: string; name: string }>(
    'chat',
    'select id, name from conversation where group_id = $1 and is_main',
    [groupId],
  );
  return rows[0];
};

/** As a fact that comes late: swept from the outbox of the one who told it. */
async function tellLate<E extends Event>(event: E, payload: PayloadOf<E>): Promise<void> {
  const subject = `${world.config.namespace}.events.${event.service}.${event.name}`;
  const eventId = newId();
  await world.sql(
    'organizations',
    "insert into outbox (id, subject, payload, created_at) values ($1, $2, $3, now() - interval '5 seconds')",
    [eventId, subject, JSON.stringify(payload)],
  );
  const handled = () => world.sql('chat', 'select 1 from inbox where event_id = $1', [eventId]);
  await expect.poll(handled, { timeout: 5000 }).toHaveLength(1);
}

test('an organisation begins with a channel in its language, for everyone inside', async () => {
  const english = await world.person('Edith');
  const { id } = await world.call(
    organizations.create,
    { template: 'company', name: 'Works', language: 'en' },
    english,
  );
  const guest = await buildMember(world, team, 'Gus', 'guest');

  expect(await conversationNamed(world, { organizationId: id }, english, 'General')).toMatchObject({
    ...{ kind: 'channel', groupId: null, canWrite: true, canManage: true, canModerate: true },
  });
  await expect.poll(() => membersOf(team.general)).toEqual(idsOf(team.ada, team.bob, team.rea));
  expect(await codeOf(world.call(chat.get, { conversationId: team.general.id }, guest))).toBe('not_found');
  expect(await codeOf(world.call(chat.get, { conversationId: team.general.id }, english))).toBe('not_found');
});

test('who becomes a guest leaves the channels of the organisation, and comes back with another role', async () => {
  const { organizationId, ada } = team;
  const nils = await buildMember(world, team, 'Nils');
  await conversationNamed(world, team, nils, 'Général');
  const change = (role: 'guest' | 'member') =>
    world.call(organizations.changeRole, { organizationId, accountId: nils.accountId, role }, ada);

  await change('guest');
  await expect.poll(() => membersOf(team.general)).not.toContain(nils.accountId);
  await world.told(chat.memberRemoved, (event) => event.accountId === nils.accountId);

  await change('member');
  await expect.poll(() => membersOf(team.general)).toContain(nils.accountId);
  await world.call(organizations.removeMember, { organizationId, accountId: nils.accountId }, ada);
  await expect.poll(() => membersOf(team.general), { timeout: 1000 }).not.toContain(nils.accountId);
  expect(await codeOf(say(world, team.general, nils, 'Encore moi'))).toBe('not_found');
});

test('a group has a channel that bears its name and holds its people, guests too', async () => {
  const { organizationId, ada, bob } = team;
  const guest = await buildMember(world, team, 'Guy', 'guest');
  const groupId = await buildGroup(world, team, 'Photo');
  for (const { accountId } of [bob, guest]) {
    await world.call(organizations.addToGroup, { groupId, accountId }, ada);
  }
  const channel = await conversationNamed(world, team, guest, 'Photo');
  await conversationNamed(world, team, bob, 'Photo');

  expect(channel).toMatchObject({ kind: 'channel', groupId, canWrite: true, canManage: false });
  expect(await membersOf(channel)).toEqual(idsOf(bob, guest));
  expect(await codeOf(world.call(chat.get, { conversationId: channel.id }, team.rea))).toBe('not_found');
  expect(await codeOf(world.call(chat.history, { conversationId: channel.id }, ada))).toBe('not_found');
  const topic = await world.call(chat.update, { conversationId: channel.id, topic: 'Sorties' }, ada);
  expect(topic).toMatchObject({ topic: 'Sorties', unreadCount: 0 });

  await world.call(organizations.updateGroup, { groupId, name: 'Photo et vidéo' }, ada);
  await conversationNamed(world, team, guest, 'Photo et vidéo');

  await world.call(organizations.removeFromGroup, { groupId, accountId: bob.accountId }, ada);
  await expect.poll(() => membersOf(channel)).toEqual(idsOf(guest));
  expect(await countOf(channel)).toBe(1);
  await say(world, channel, guest, 'Souvenir');

  await world.call(organizations.deleteGroup, { groupId }, ada);
  const read = () => world.call(chat.get, { conversationId: channel.id }, guest);
  await expect.poll(read).toMatchObject({ archived: true, kind: 'group', canWrite: false, unreadCount: 0 });
  await Promise.all([
    tellLate(organizations.groupCreated, { organizationId, groupId, name: 'Photo' }),
    tellLate(organizations.groupChanged, { organizationId, groupId, name: 'Photo' }),
  ]);
  expect(await channelOf(groupId)).toBeUndefined();
});

test('facts that come late or twice change nothing that is true', async () => {
  const { organizationId, ada, bob } = team;
  const groupId = await buildGroup(world, team, 'Chœur');
  await world.call(organizations.updateGroup, { groupId, name: 'Grand chœur' }, ada);
  await expect.poll(async () => (await channelOf(groupId))?.name).toBe('Grand chœur');
  const channel = (await channelOf(groupId)) as { id: string };
  await world.call(organizations.addToGroup, { groupId, accountId: bob.accountId }, ada);
  await expect.poll(() => membersOf(channel)).toEqual(idsOf(bob));
  const gone = await buildMember(world, team, 'Gone');
  await world.call(organizations.leave, { organizationId }, gone);

  await Promise.all([
    tellLate(organizations.groupCreated, { organizationId, groupId, name: 'Chœur' }),
    tellLate(organizations.groupMemberRemoved, { organizationId, groupId, accountId: bob.accountId }),
    tellLate(organizations.groupMemberAdded, {
      ...{ organizationId, groupId, accountId: gone.accountId, addedBy: ada.accountId },
    }),
    tellLate(organizations.memberJoined, {
      ...{ organizationId, accountId: gone.accountId, name: 'Gone', role: 'member' },
    }),
    tellLate(organizations.memberRemoved, {
      ...{ organizationId, accountId: bob.accountId, removedBy: ada.accountId },
    }),
    tellLate(organizations.created, {
      ...{ organizationId, name: 'Atelier', template: 'company', language: 'fr', createdBy: ada.accountId },
    }),
  ]);

  expect((await channelOf(groupId))?.name).toBe('Grand chœur');
  expect(await membersOf(channel)).toEqual(idsOf(bob));
  expect(await membersOf(team.general)).toEqual(expect.arrayContaining(idsOf(ada, bob)));
  expect(await membersOf(team.general)).not.toContain(gone.accountId);
  expect(await countOf(team.general)).toBe((await membersOf(team.general)).length);
});

test('a new channel holds everyone of its place, and those who come at that moment', async () => {
  const { organizationId, ada } = team;
  const coming = await Promise.all(['Léa', 'Léo', 'Lou'].map((name) => world.person(name)));
  const [channel] = await Promise.all([
    world.call(chat.createChannel, { organizationId, name: 'Annonces', topic: 'À lire' }, ada),
    ...coming.map((person) => admit(world, team, person, 'member')),
  ]);

  expect(channel).toMatchObject({ kind: 'channel', name: 'Annonces', topic: 'À lire', canManage: true });
  await expect.poll(() => membersOf(channel)).toEqual(expect.arrayContaining(idsOf(...coming, team.bob)));
  await expect.poll(() => membersOf(team.general)).toEqual(expect.arrayContaining(idsOf(...coming)));
  expect(await membersOf(channel)).toEqual(await membersOf(team.general));
  await expect.poll(() => countOf(channel)).toBe((await membersOf(channel)).length);
});

test('two open channels of a place never bear one name', async () => {
  const { organizationId, ada } = team;
  const groupId = await buildGroup(world, team, 'Cuisine');
  const create = (name: string, inGroup: string | null = null) =>
    world.call(chat.createChannel, { organizationId, groupId: inGroup, name }, ada);
  const menus = await create('Menus');
  const archive = (archived: boolean) =>
    world.call(chat.archive, { conversationId: menus.id, archived }, ada);

  expect(await codeOf(create('MENUS'))).toBe('name_taken');
  expect(await codeOf(create('général'))).toBe('name_taken');
  await create('Menus', groupId);
  await archive(true);
  const second = await create('Menus');
  expect(await codeOf(archive(false))).toBe('name_taken');
  const rename = (name: string) => world.call(chat.update, { conversationId: second.id, name }, ada);
  expect(await codeOf(rename('Général'))).toBe('name_taken');
  expect(await rename('Carte')).toMatchObject({ name: 'Carte' });
  expect(await archive(false)).toMatchObject({ archived: false });
  expect(await codeOf(create('Ailleurs', newId()))).toBe('not_found');
});

test('who manages a channel without being in it sees nothing of what is said there', async () => {
  const { ada, bob } = team;
  const groupId = await buildGroup(world, team, 'Terrasse');
  await world.call(organizations.addToGroup, { groupId, accountId: bob.accountId }, ada);
  const channel = await conversationNamed(world, team, bob, 'Terrasse');
  await say(world, channel, bob, 'Entre nous');
  const place = { conversationId: channel.id };

  const renamed = await world.call(chat.update, { ...place, topic: 'Au soleil' }, ada);
  const archived = await world.call(chat.archive, { ...place, archived: true }, ada);

  expect(renamed).toMatchObject({ topic: 'Au soleil', lastMessage: null });
  expect(archived).toMatchObject({ archived: true, lastMessage: null });
  expect((await world.call(chat.get, place, bob)).lastMessage?.excerpt).toBe('Entre nous');
});

test('channels are managed by who may, and nobody else', async () => {
  const { organizationId, ada, bob } = team;
  const outsider = await buildOutsider(world);
  const elsewhere = await buildOrganization(world, 'Olga');
  const foreignGroup = await buildGroup(world, elsewhere, 'Étrangers');
  await conversationNamed(world, elsewhere, elsewhere.owner, 'Général');
  await expect.poll(() => channelOf(foreignGroup)).toBeDefined();
  const channel = await world.call(chat.createChannel, { organizationId, name: 'Direction' }, ada);
  const { id: conversationId } = channel;
  await conversationNamed(world, team, bob, 'Direction');

  await expectRefusals(world, chat.createChannel, {
    ...{ input: { organizationId, name: 'Non' }, outsider, unpermitted: bob },
  });
  await expectRefusals(world, chat.update, {
    ...{ input: { conversationId, name: 'Non' }, outsider, unpermitted: bob },
  });
  await expectRefusals(world, chat.archive, {
    ...{ input: { conversationId, archived: true }, outsider, unpermitted: bob },
  });
  const leave = { conversationId, accountId: bob.accountId };
  await expectRefusals(world, chat.removeMember, { input: leave, outsider, unpermitted: bob });
  await expectRefusals(world, chat.addMembers, {
    ...{ input: { conversationId, accountIds: [bob.accountId] }, outsider, unpermitted: ada },
  });
  const inForeignGroup = { organizationId, groupId: foreignGroup, name: 'Chez les autres' };
  expect(await codeOf(world.call(chat.createChannel, inForeignGroup, ada))).toBe('not_found');
});
