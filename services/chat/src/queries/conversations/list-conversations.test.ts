import { chat } from '@allforone/contracts/chat';
import { organizations } from '@allforone/contracts/organizations';
import { admit, buildMember, buildOrganization } from '@allforone/organizations/test/factories';
import { expectRefusals, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  buildGroupConversation,
  buildOutsider,
  buildTeam,
  conversationNamed,
  say,
  startChat,
  type Team,
} from '../../../test/factories.ts';

let world: World;
let team: Team;
beforeAll(async () => {
  world = await startChat();
  team = await buildTeam(world);
});
afterAll(() => world.stop());

test('conversations come by their newest activity, with what is left to read', async () => {
  const { ada, bob, organizationId } = team;
  const quiet = await buildGroupConversation(world, team, [ada, bob], 'Calme');
  const busy = await buildGroupConversation(world, team, [ada, bob], 'Animée');
  await say(world, quiet, ada, 'Bonjour');
  await say(world, busy, ada, `Salut <@${bob.accountId}>`);
  const last = await say(world, busy, ada, 'x'.repeat(300));

  const list = async (limit: number) => {
    const names: (string | null)[] = [];
    let cursor: string | undefined;
    do {
      const page = await world.call(chat.conversations, { organizationId, limit, cursor }, bob);
      names.push(...page.items.map(({ name }) => name));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return names;
  };
  expect(await list(1)).toEqual(['Animée', 'Calme', 'Général']);
  expect(await list(3)).toEqual(['Animée', 'Calme', 'Général']);
  const { items } = await world.call(chat.conversations, { organizationId }, bob);
  expect(items[0]).toEqual({
    ...{ id: busy.id, organizationId, groupId: null, projectId: null, kind: 'group', name: 'Animée' },
    ...{ topic: '', archived: false, memberCount: 2, otherAccountId: null, lastSequence: 2, lastRevision: 2 },
    ...{ readSequence: 0, unreadCount: 2, mentionCount: 1 },
    lastMessage: {
      ...{ authorId: ada.accountId, excerpt: 'x'.repeat(140), sentAt: last.sentAt },
      ...{ attachmentCount: 0, imageCount: 0 },
    },
    ...{ canWrite: true, canManage: false, canModerate: false },
  });
});

test('unread messages and mentions are counted over all organisations of the account', async () => {
  const other = await buildOrganization(world, 'Olga');
  const uma = await buildMember(world, team, 'Uma');
  await admit(world, other, uma, 'member');
  const here = await buildGroupConversation(world, team, [team.ada, uma]);
  const there = await conversationNamed(world, other, uma, 'Général');
  for (const text of ['un', `<@${uma.accountId}>`, '<@all>']) await say(world, here, team.ada, text);
  await say(world, there, other.owner, 'ailleurs');
  const unread = async () => {
    const rows = await world.call(chat.unread, {}, uma);
    return Object.fromEntries(rows.map((row) => [row.organizationId, [row.unreadCount, row.mentionCount]]));
  };

  expect(await unread()).toEqual({ [team.organizationId]: [3, 2], [other.organizationId]: [1, 0] });
  await say(world, there, uma, 'lu');
  expect(await unread()).toEqual({ [team.organizationId]: [3, 2] });
  await world.call(chat.markRead, { conversationId: here.id, sequence: 2 }, uma);
  expect(await unread()).toEqual({ [team.organizationId]: [1, 1] });
  expect((await world.refusal(world.call(chat.unread, {}, null))).code).toBe('unauthenticated');
});

test('other services learn which rooms are somebody’s, and who is in a conversation', async () => {
  const { ada, bob } = team;
  const ivy = await buildMember(world, team, 'Ivy');
  const rooms = [await conversationNamed(world, team, ivy, 'Général')];
  for (const name of ['Un', 'Deux']) rooms.push(await buildGroupConversation(world, team, [ada, ivy], name));
  const ids = async (limit = 100) => {
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await world.callAsService(chat.conversationIds, {
        accountId: ivy.accountId,
        limit,
        cursor,
      });
      found.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return found.sort();
  };

  expect(await ids(1)).toEqual(rooms.map(({ id }) => id).sort());
  const [, { id: conversationId }] = rooms as [unknown, { id: string }];
  const receipt = { accountId: ivy.accountId, deliveredSequence: 0, readSequence: 0 };
  const receipts = (accountIds?: string[]) =>
    world.callAsService(chat.memberReceipts, { conversationId, accountIds });
  expect((await receipts()).items).toHaveLength(2);
  expect((await receipts([ivy.accountId, bob.accountId])).items).toEqual([receipt]);
  expect((await receipts([])).items).toEqual([]);
  const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;
  expect(await codeOf(world.call(chat.conversationIds, { accountId: ivy.accountId }, ivy))).toBe('forbidden');
  expect(await codeOf(world.call(chat.memberReceipts, { conversationId }, ivy))).toBe('forbidden');
});

test('who may no longer read hears and sees nothing, and everything again when they may', async () => {
  const { organizationId, ada } = team;
  const role = await world.call(
    organizations.createRole,
    { organizationId, name: 'Variable', permissions: ['organization.read', 'chat.read'] },
    ada,
  );
  const val = await buildMember(world, team, 'Val', role.key);
  const { id: conversationId } = await conversationNamed(world, team, val, 'Général');
  const { accountId } = val;
  const may = (...permissions: ('organization.read' | 'chat.read')[]) =>
    world.call(organizations.updateRole, { organizationId, roleId: role.key, permissions } as never, ada);
  const rooms = async () => (await world.callAsService(chat.conversationIds, { accountId })).items;
  const list = () =>
    world.call(chat.conversations, { organizationId }, val).then(({ items }) => items.length);

  await may('organization.read');
  expect(await rooms()).toEqual([]);
  expect(
    (await world.callAsService(chat.memberReceipts, { conversationId, accountIds: [accountId] })).items,
  ).toEqual([]);
  await expect.poll(() => list().catch(({ code }) => code)).toBe('forbidden');

  const channel = { organizationId, groupId: null, name: 'Sans Val' };
  const { id } = await world.call(chat.createChannel, channel, ada);
  await world.told(chat.memberAdded, (event) => event.conversationId === id);
  await world.settled();
  const toVal = world.published(chat.memberAdded).filter((event) => event.accountId === accountId);
  expect(toVal.map((event) => event.conversationId)).not.toContain(id);

  await may('organization.read', 'chat.read');
  expect(await rooms()).toHaveLength(2);
  await expect.poll(() => list().catch(({ code }) => code)).toBe(2);
});

test('lists are for members of the organisation alone', async () => {
  const outsider = await buildOutsider(world);

  await expectRefusals(world, chat.conversations, {
    input: { organizationId: team.organizationId },
    outsider,
  });
});
