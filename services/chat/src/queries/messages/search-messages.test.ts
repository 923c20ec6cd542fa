import { type Conversation, chat } from '@allforone/contracts/chat';
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
let conversation: Conversation;
beforeAll(async () => {
  world = await startChat();
  team = await buildTeam(world);
  conversation = await buildGroupConversation(world, team, [team.ada, team.bob], 'Comité');
  const said = [
    'La Réunion du comité aura lieu jeudi',
    'Les réunions sont trop longues',
    'We are meeting the neighbours tomorrow',
    'L’été, à Noël ou à Pâques ?',
    'Cœur de bœuf et œufs',
    `<@${team.bob.accountId}> budget prévisionnel 2027`,
    'jean-pierre apporte le budget, le budget, le budget !',
  ];
  for (const text of said) await say(world, conversation, team.ada, text);
});
afterAll(() => world.stop());

const search = (words: string, as: Person = team.bob, further: object = {}) =>
  world.call(chat.search, { organizationId: team.organizationId, words, ...further }, as);
const textsOf = async (...asked: Parameters<typeof search>) =>
  (await search(...asked)).items.map(({ text }) => text.split(' ').slice(0, 2).join(' '));

test('accents, case, plurals and endings do not matter, in French and in English', async () => {
  expect((await textsOf('reunion')).toSorted()).toEqual(['La Réunion', 'Les réunions']);
  expect((await textsOf('RÉUNIONS')).toSorted()).toEqual(['La Réunion', 'Les réunions']);
  expect(await textsOf('noel')).toEqual(['L’été, à']);
  expect(await textsOf('coeur')).toEqual(['Cœur de']);
  expect(await textsOf('meetings neighbor')).toEqual([]);
  expect(await textsOf('meet neighbour')).toEqual(['We are']);
  expect(await textsOf('longue réunion')).toEqual(['Les réunions']);
});

test('the last word may only have begun, and all of them must be there', async () => {
  expect(await textsOf('prévis')).toEqual([`<@${team.bob.accountId}> budget`]);
  expect(await textsOf('budget prev')).toEqual([`<@${team.bob.accountId}> budget`]);
  expect(await textsOf('prev budget')).toEqual([]);
  for (const words of ['jean-p', 'pierre', 'Jean Pierre']) {
    expect(await textsOf(words)).toEqual(['jean-pierre apporte']);
  }
  expect(await textsOf('absent')).toEqual([]);
});

test('what is not a word finds nothing and breaks nothing', async () => {
  for (const words of ['!', "' OR 1=1 --", ':*', '&', '\\', '((', '😀', team.organizationId, '<@all>']) {
    expect(await textsOf(words), words).toEqual([]);
  }
});

test('the best come first, then the newest, page by page', async () => {
  const all = await search('budget');
  expect(all.items.map(({ text }) => text.slice(0, 4))).toEqual(['jean', '<@01']);

  for (let n = 1; n <= 5; n += 1) await say(world, conversation, team.ada, `crocodile ${n}`);
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await search('crocodile', team.bob, { limit: 2, cursor });
    found.push(...page.items.map(({ text }) => text));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(found).toEqual([5, 4, 3, 2, 1].map((n) => `crocodile ${n}`));
  expect((await world.refusal(search('crocodile', team.bob, { cursor: 'abc' }))).code).toBe('invalid_input');
});

test('only conversations of the reader are searched, each under its name', async () => {
  const secret = await buildGroupConversation(world, team, [team.ada, team.rea]);
  const hidden = await say(world, secret, team.ada, 'ornithorynque secret');
  const shown = await say(world, conversation, team.ada, 'ornithorynque public');

  const { items } = await search('ornithorynque');
  expect(items).toEqual([{ ...shown, conversationName: 'Comité' }]);
  expect(await textsOf('ornithorynque', team.rea)).toEqual(['ornithorynque secret']);
  const here = { conversationId: secret.id };
  expect((await world.refusal(search('ornithorynque', team.bob, here))).code).toBe('not_found');
  expect(await textsOf('ornithorynque', team.ada, here)).toEqual(['ornithorynque secret']);
  await expectRefusals(world, chat.search, {
    input: { organizationId: team.organizationId, words: 'ornithorynque' },
    outsider: await buildOutsider(world),
  });

  await world.call(chat.delete, { messageId: hidden.id }, team.ada);
  await world.call(chat.edit, { messageId: shown.id, text: 'kangourou' }, team.ada);
  expect(await textsOf('ornithorynque', team.ada)).toEqual([]);
  expect(await textsOf('kangourou', team.ada)).toEqual(['kangourou']);
});

test('a search is narrowed by author and by time', async () => {
  const first = await say(world, conversation, team.ada, 'girafe d’Ada');
  await new Promise((resolve) => setTimeout(resolve, 5));
  const second = await say(world, conversation, team.bob, 'girafe de Bob');

  const narrowed = (further: object) => textsOf('girafe', team.bob, further);
  expect(await narrowed({ authorId: team.ada.accountId })).toEqual(['girafe d’Ada']);
  expect(await narrowed({ sentFrom: second.sentAt })).toEqual(['girafe de']);
  expect(await narrowed({ sentFrom: first.sentAt, sentBefore: second.sentAt })).toEqual(['girafe d’Ada']);
});

test('a word that is everywhere finds what was said last, and no more than can be weighed', async () => {
  const loud = await buildGroupConversation(world, team, [team.ada, team.bob], 'Bruyant');
  for (let n = 1; n <= 40; n += 1) await say(world, loud, team.ada, `pamplemousse ${n}`);
  await world.sql(
    'chat',
    `insert into message (id, organization_id, conversation_id, sequence, revision, author_id, text, sent_at, reactions,
       attachments)
     select gen_random_uuid(), organization_id, conversation_id, -n, -n, author_id, text, sent_at, '[]', '[]'
     from message, generate_series(1, 3000) as n where conversation_id = $1 and sequence = 1`,
    [loud.id],
  );
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await search('pamplemousse', team.bob, { conversationId: loud.id, limit: 100, cursor });
    found.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);

  expect(new Set(found).size).toBe(1000);
});

test('a word that was rare of late is found wherever it was said, however often', async () => {
  const calm = await buildGroupConversation(world, team, [team.ada, team.bob], 'Calme');
  await say(world, calm, team.ada, 'rhododendron');
  await world.sql(
    'chat',
    `insert into message (id, organization_id, conversation_id, sequence, revision, author_id, text, sent_at, reactions,
       attachments)
     select gen_random_uuid(), organization_id, conversation_id, -n, -n, author_id, text, sent_at, '[]', '[]'
     from message, generate_series(1, 1100) as n where conversation_id = $1 and sequence = 1`,
    [calm.id],
  );
  for (let n = 1; n <= 40; n += 1) await say(world, calm, team.ada, `myosotis ${n}`);
  const found = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await search('rhododendrons', team.bob, { conversationId: calm.id, limit: 100, cursor });
    for (const { id } of page.items) found.add(id);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);

  expect(found.size).toBe(1101);
});
