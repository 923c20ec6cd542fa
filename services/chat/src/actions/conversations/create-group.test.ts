import { type Conversation, chat } from '@allforone/contracts/chat';
import { organizations } from '@allforone/contracts/organizations';
import { admit, buildMember } from '@allforone/organizations/test/factories';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  buildGroupConversation,
  buildOutsider,
  buildTeam,
  say,
  startChat,
  type Team,
} from '../../../test/factories.ts';

let world: World;
let team: Team;
let outsider: Person;
beforeAll(async () => {
  world = await startChat();
  team = await buildTeam(world);
  outsider = await buildOutsider(world);
});
afterAll(() => world.stop());

const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;
const read = ({ id }: Conversation, as: Person) => world.call(chat.get, { conversationId: id }, as);
const openDirect = (one: Person, other: Person) =>
  world.call(chat.openDirect, { organizationId: team.organizationId, accountId: other.accountId }, one);
const add = ({ id }: Conversation, as: Person, ...people: Person[]) =>
  world.call(
    chat.addMembers,
    { conversationId: id, accountIds: people.map(({ accountId }) => accountId) },
    as,
  );
const remove = ({ id }: Conversation, as: Person, { accountId }: Person) =>
  world.call(chat.removeMember, { conversationId: id, accountId }, as);

test('two people have one direct conversation, even when both open it at once', async () => {
  const { ada, bob } = team;
  const opened = await Promise.all([openDirect(ada, bob), openDirect(bob, ada), openDirect(ada, bob)]);
  const first = opened[0] as Conversation;

  expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
  expect(first).toMatchObject({ kind: 'direct', name: null, memberCount: 2, lastMessage: null });
  expect([opened[0]?.otherAccountId, opened[1]?.otherAccountId]).toEqual([bob.accountId, ada.accountId]);
  expect((await openDirect(bob, ada)).id).toBe(first.id);
  expect((await openDirect(bob, { ...ada, accountId: ada.accountId.toUpperCase() })).id).toBe(first.id);
  for (const { accountId } of [ada, bob]) {
    await world.told(
      chat.memberAdded,
      (event) => event.conversationId === first.id && event.accountId === accountId,
    );
  }
  const created = world
    .published(chat.conversationCreated)
    .filter((event) => event.conversationId === first.id);
  expect(created).toHaveLength(1);

  expect(await codeOf(openDirect(ada, ada))).toBe('invalid_input');
  expect(await codeOf(openDirect(ada, outsider))).toBe('not_found');
  expect(await codeOf(remove(first, ada, ada))).toBe('forbidden');
  expect(await codeOf(add(first, ada, team.rea))).toBe('forbidden');
  expect(await codeOf(world.call(chat.archive, { conversationId: first.id, archived: true }, ada))).toBe(
    'forbidden',
  );
});

test('a group conversation holds who was put into it, and is named by any of them', async () => {
  const { ada, bob, rea } = team;
  const conversation = await buildGroupConversation(world, team, [bob, rea, rea, bob], 'Fête');

  expect(conversation).toMatchObject({
    ...{ kind: 'group', name: 'Fête', memberCount: 2, groupId: null, otherAccountId: null },
    ...{ canWrite: true, canManage: true, canModerate: false },
  });
  expect(await read(conversation, rea)).toMatchObject({ canWrite: false, canManage: false });
  const rename = (as: Person) =>
    world.call(chat.update, { conversationId: conversation.id, name: 'Grande fête', topic: 'Samedi' }, as);
  expect(await rename(rea)).toMatchObject({ name: 'Grande fête', topic: 'Samedi' });
  await world.told(chat.conversationChanged, (event) => event.conversationId === conversation.id);
  expect(await codeOf(rename(ada))).toBe('not_found');
  expect(await codeOf(buildGroupConversation(world, team, [ada, outsider]))).toBe('not_found');
});

test('people are added by who is in it, see what was said, and have nothing unread', async () => {
  const { ada, bob, rea } = team;
  const conversation = await buildGroupConversation(world, team, [ada, bob]);
  await say(world, conversation, ada, 'Avant');

  expect(await add(conversation, bob, rea, ada)).toMatchObject({ memberCount: 3 });
  await world.told(
    chat.memberAdded,
    (event) => event.conversationId === conversation.id && event.accountId === rea.accountId,
  );
  expect(await read(conversation, rea)).toMatchObject({ unreadCount: 0, lastSequence: 1 });
  expect(await codeOf(add(conversation, bob, outsider))).toBe('not_found');
  expect((await read(conversation, bob)).memberCount).toBe(3);
});

test('a group conversation is full at a thousand', async () => {
  const conversation = await buildGroupConversation(world, team, [team.ada, team.bob]);
  await world.sql('chat', 'update conversation set member_count = 1000 where id = $1', [conversation.id]);

  expect(await codeOf(add(conversation, team.ada, team.rea))).toBe('conversation_full');
  expect(await codeOf(read(conversation, team.rea))).toBe('not_found');
});

test('one leaves a group conversation, or is taken out by who made it or moderates', async () => {
  const { ada, bob, rea } = team;
  const conversation = await buildGroupConversation(world, team, [bob, ada, rea]);

  expect(await codeOf(remove(conversation, rea, bob))).toBe('forbidden');
  await remove(conversation, rea, rea);
  expect(await codeOf(read(conversation, rea))).toBe('not_found');
  await world.told(
    chat.memberRemoved,
    (event) => event.conversationId === conversation.id && event.accountId === rea.accountId,
  );
  expect(await codeOf(remove(conversation, bob, rea))).toBe('not_found');
  await remove(conversation, bob, ada);
  expect(await read(conversation, bob)).toMatchObject({ memberCount: 1 });
});

test('who leaves at the same moment changes it before, or not at all', async () => {
  const { ada, bob, rea } = team;
  for (let n = 0; n < 10; n += 1) {
    const conversation = await buildGroupConversation(world, team, [ada, bob], `Essai ${n}`);
    const { id: conversationId } = conversation;
    const changes = await Promise.allSettled([
      add(conversation, bob, rea),
      world.call(chat.update, { conversationId, name: 'Autre nom' }, bob),
      remove(conversation, bob, bob),
    ]);

    for (const change of changes.slice(0, 2)) {
      if (change.status === 'fulfilled') expect(change.value).toMatchObject({ canWrite: true });
      else expect(change.reason).toMatchObject({ code: 'not_found' });
    }
  }
});

test('it is archived and opened again by who made it, or by who moderates in it', async () => {
  const { ada, bob } = team;
  const conversation = await buildGroupConversation(world, team, [bob, ada]);
  const { id: conversationId } = conversation;
  const archive = (archived: boolean, as: Person) =>
    world.call(chat.archive, { conversationId, archived }, as);

  expect(await archive(true, bob)).toMatchObject({ archived: true });
  expect(await archive(false, ada)).toMatchObject({ archived: false, canWrite: true });
  const others = await buildGroupConversation(world, team, [ada, bob]);
  expect(await codeOf(world.call(chat.archive, { conversationId: others.id, archived: true }, bob))).toBe(
    'forbidden',
  );
});

test('a guest writes to who shares a conversation with them, and to nobody else', async () => {
  const guest = await buildMember(world, team, 'Gus', 'guest');
  const client = await buildMember(world, team, 'Clem', 'client');
  expect(await codeOf(openDirect(guest, team.bob))).toBe('not_found');
  expect(await codeOf(buildGroupConversation(world, team, [guest, team.bob]))).toBe('not_found');

  await buildGroupConversation(world, team, [team.bob, guest]);

  expect(await openDirect(guest, team.bob)).toMatchObject({ canWrite: true });
  expect(await codeOf(openDirect(guest, client))).toBe('not_found');
  const { items } = await world.call(chat.conversations, { organizationId: team.organizationId }, guest);
  expect(items.map(({ kind }) => kind).toSorted()).toEqual(['direct', 'group']);
});

test('whoever may not is refused', async () => {
  const { organizationId, ada, bob, rea } = team;
  const conversation = await buildGroupConversation(world, team, [ada, bob, rea]);
  const { id: conversationId } = conversation;
  const accountId = bob.accountId;
  const unpermitted = rea;

  await expectRefusals(world, chat.openDirect, {
    input: { organizationId, accountId },
    outsider,
    unpermitted,
  });
  await expectRefusals(world, chat.createGroup, {
    ...{ input: { organizationId, name: 'Non', accountIds: [] }, outsider, unpermitted },
  });
  await expectRefusals(world, chat.addMembers, {
    ...{ input: { conversationId, accountIds: [accountId] }, outsider, unpermitted },
  });
  await expectRefusals(world, chat.removeMember, {
    input: { conversationId, accountId },
    outsider,
    unpermitted,
  });
  await expectRefusals(world, chat.update, { input: { conversationId, name: 'Non' }, outsider });
  await expectRefusals(world, chat.archive, {
    input: { conversationId, archived: true },
    outsider,
    unpermitted,
  });
});

test('who leaves the organisation leaves its conversations, and finds the direct one when they are back', async () => {
  const zoe = await buildMember(world, team, 'Zoé');
  const direct = await openDirect(zoe, team.bob);
  const group = await buildGroupConversation(world, team, [zoe, team.bob]);
  await say(world, direct, zoe, 'Au revoir');
  const { organizationId } = team;

  await world.call(organizations.leave, { organizationId }, zoe);

  const forgotten = async () =>
    (await world.callAsService(chat.conversationIds, { accountId: zoe.accountId })).items;
  await expect.poll(forgotten, { timeout: 1000 }).toEqual([]);
  await expect.poll(() => read(direct, team.bob)).toMatchObject({ archived: true, memberCount: 1 });
  expect(await read(group, team.bob)).toMatchObject({ memberCount: 1, archived: false });
  await world.told(chat.conversationChanged, (event) => event.conversationId === direct.id);

  await admit(world, team, zoe, 'member');
  const again = await openDirect(team.bob, zoe);
  expect(again).toMatchObject({ id: direct.id, archived: false, memberCount: 2, canWrite: true });
  expect((await read(again, zoe)).lastMessage?.excerpt).toBe('Au revoir');
  expect(await codeOf(read(group, zoe))).toBe('not_found');
});
