import { type Conversation, chat } from '@allforone/contracts/chat';
import { organizations } from '@allforone/contracts/organizations';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
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
let conversation: Conversation;
beforeAll(async () => {
  world = await startChat();
  team = await buildTeam(world);
  conversation = await buildGroupConversation(world, team, [team.ada, team.bob], 'Comité');
});
afterAll(() => world.stop());

const find = (words: string, as: Person = team.bob, further: object = {}) =>
  world.call(chat.findObjects, { organizationId: team.organizationId, words, ...further }, as);
const titlesOf = async (...asked: Parameters<typeof find>) =>
  (await find(...asked)).items.map(({ title }) => title);
const cardsFor = (as: Person, ...ids: string[]) =>
  world.callAsService(chat.objectCards, {
    accountId: as.accountId,
    objects: ids.map((id) => ({ kind: 'message' as const, id })),
  });

test('a message is found by words that have begun, with what stands around them and where it leads', async () => {
  const long = `<@${team.bob.accountId}> ${'bla '.repeat(80)}la girafe était là. ${'fin '.repeat(80)}`;
  const said = await say(world, conversation, team.ada, long);
  const { items } = await find('GIRAFES');

  expect(items).toEqual([
    {
      ...{ kind: 'message', id: said.id, organizationId: team.organizationId, state: null },
      ...{ personId: team.ada.accountId, at: said.sentAt, canEdit: false },
      path: `/o/${team.organizationId}/chat/${conversation.id}?at=${said.sequence}`,
      title: expect.stringMatching(/^@… bla bla .*…$/),
      excerpt: expect.stringMatching(/^…bla .*la girafe était là\. fin .*…$/),
      score: expect.any(Number),
    },
  ]);
  expect(items[0]?.title.length).toBeLessThanOrEqual(200);
  expect(items[0]?.score).toBeGreaterThan(0);
  expect(items[0]?.score).toBeLessThanOrEqual(1);
  expect((await find('gir', team.ada)).items[0]?.canEdit).toBe(true);
});

test('the best come first, then the newest, page by page', async () => {
  for (let n = 1; n <= 5; n += 1) await say(world, conversation, team.ada, `crocodile ${n}`);
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await find('crocodile', team.bob, { limit: 2, cursor });
    found.push(...page.items.map(({ title }) => title));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);

  expect(found).toEqual([5, 4, 3, 2, 1].map((n) => `crocodile ${n}`));
  expect((await world.refusal(find('crocodile', team.bob, { cursor: 'abc' }))).code).toBe('invalid_input');
  expect(await titlesOf('crocodile', team.bob, { kinds: [] })).toEqual([]);
});

test('only what the reader may read now is found, and shown to who asks for it by its id', async () => {
  const secret = await buildGroupConversation(world, team, [team.ada, team.rea]);
  const hidden = await say(world, secret, team.ada, 'ornithorynque secret');
  const shown = await say(world, conversation, team.ada, 'ornithorynque public');

  expect(await titlesOf('ornithorynque')).toEqual(['ornithorynque public']);
  expect(await titlesOf('ornithorynque', team.ada)).toHaveLength(2);
  expect((await cardsFor(team.bob, hidden.id, shown.id)).map(({ title }) => title)).toEqual([
    'ornithorynque public',
  ]);
  expect((await cardsFor(team.ada, shown.id, hidden.id)).map(({ id }) => id)).toEqual([shown.id, hidden.id]);
  await expectRefusals(world, chat.findObjects, {
    input: { organizationId: team.organizationId, words: 'ornithorynque' },
    outsider: await buildOutsider(world),
  });

  await world.call(chat.delete, { messageId: hidden.id }, team.ada);
  expect(await cardsFor(team.ada, hidden.id)).toEqual([]);
  await world.call(chat.removeMember, { conversationId: secret.id, accountId: team.rea.accountId }, team.ada);
  expect(await cardsFor(team.rea, hidden.id)).toEqual([]);
});

test('it is narrowed by author, time and place: a conversation, or the group that it belongs to', async () => {
  const { organizationId } = team;
  const group = { organizationId, name: 'Chorale', kind: 'team' } as const;
  const { id: groupId } = await world.call(organizations.createGroup, group, team.ada);
  await world.call(organizations.addToGroup, { groupId, accountId: team.bob.accountId }, team.ada);
  const choir = await conversationNamed(world, team, team.bob, 'Chorale');
  const first = await say(world, conversation, team.ada, 'hérisson d’Ada');
  await new Promise((resolve) => setTimeout(resolve, 5));
  const second = await say(world, choir, team.bob, 'hérisson de Bob');

  const narrowed = (further: object) => titlesOf('herisson', team.bob, further);
  expect(await narrowed({ personId: team.ada.accountId })).toEqual(['hérisson d’Ada']);
  expect(await narrowed({ placeId: groupId })).toEqual(['hérisson de Bob']);
  expect(await narrowed({ placeId: conversation.id })).toEqual(['hérisson d’Ada']);
  expect(await narrowed({ from: second.sentAt })).toEqual(['hérisson de Bob']);
  expect(await narrowed({ from: first.sentAt, before: second.sentAt })).toEqual(['hérisson d’Ada']);
});
