import { chat } from '@allforone/contracts/chat';
import { expectRefusals, type World } from '@allforone/runtime/testing';
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
beforeAll(async () => {
  world = await startChat();
  team = await buildTeam(world);
});
afterAll(() => world.stop());

const upTo = (last: number) => Array.from({ length: last }, (_, n) => n + 1);
const messagesIn = (conversationId: string) =>
  world.sql<{ sequence: number; revision: number; text: string }>(
    'chat',
    'select sequence, revision, text from message where conversation_id = $1 order by sequence',
    [conversationId],
  );

test('a message is kept, told to the room, and read by its author', async () => {
  const conversation = await buildGroupConversation(world, team, [team.ada, team.bob]);

  const message = await world.call(
    chat.send,
    { conversationId: conversation.id, text: '  Bonjour !  ' },
    team.ada,
  );

  expect(message).toMatchObject({
    ...{ conversationId: conversation.id, authorId: team.ada.accountId, text: 'Bonjour !' },
    ...{ sequence: 1, revision: 1, editedAt: null, deletedAt: null, replyTo: null, clientId: null },
    ...{ reactions: [], attachments: [] },
  });
  expect(await world.told(chat.messageSent, (event) => event.message.id === message.id)).toEqual({
    ...{ conversationId: conversation.id, organizationId: team.organizationId, kind: 'group' },
    ...{ conversationName: 'Projet', mentionedIds: [], mentionsAll: false, message },
  });
  const seenBy = async (person: typeof team.ada) =>
    (await world.call(chat.get, { conversationId: conversation.id }, person)).unreadCount;
  expect([await seenBy(team.ada), await seenBy(team.bob)]).toEqual([0, 1]);
});

test('a message says something or bears a file', async () => {
  const conversation = await buildGroupConversation(world, team, [team.ada, team.bob]);

  expect((await world.refusal(say(world, conversation, team.ada, ''))).code).toBe('message_empty');
  expect((await world.refusal(say(world, conversation, team.rea, ''))).code).toBe('not_found');
  expect(await messagesIn(conversation.id)).toEqual([]);
});

test('messages sent at the same moment are numbered 1, 2, 3 ... without a gap', async () => {
  const conversation = await buildGroupConversation(world, team, [team.ada, team.bob]);
  const authors = [team.ada, team.bob];
  const sent = await Promise.all(
    upTo(40).map((n) => say(world, conversation, authors[n % 2] ?? team.ada, `nº ${n}`)),
  );

  const rows = await messagesIn(conversation.id);
  expect(rows.map(({ sequence }) => sequence)).toEqual(upTo(40));
  expect(rows.map(({ revision }) => revision)).toEqual(upTo(40));
  const bySequence = sent.toSorted((a, b) => a.sequence - b.sequence);
  expect(bySequence.map(({ text }) => text)).toEqual(rows.map(({ text }) => text));
  const ids = new Set(sent.map(({ id }) => id));
  await expect
    .poll(() => world.published(chat.messageSent).filter(({ message }) => ids.has(message.id)))
    .toHaveLength(40);
});

test('a message that is sent again is the first one, whoever comes first', async () => {
  const conversation = await buildGroupConversation(world, team, [team.ada, team.bob]);
  const again = (text: string, as = team.ada) =>
    world.call(chat.send, { conversationId: conversation.id, text, clientId: 'pending-1' }, as);

  const replies = await Promise.all([again('Une fois'), again('Une fois'), again('Une fois')]);
  const late = await again('Une fois');
  const other = await again('Une fois', team.bob);
  const next = await say(world, conversation, team.ada, 'Après');

  expect([...replies, late].map((reply) => reply.id)).toEqual(Array(4).fill(late.id));
  expect(late).toMatchObject({ sequence: 1, clientId: 'pending-1' });
  expect([other.sequence, next.sequence]).toEqual([2, 3]);
  await world.told(chat.messageSent, (event) => event.message.id === next.id);
  const told = world.published(chat.messageSent).filter((event) => event.conversationId === conversation.id);
  expect(told).toHaveLength(3);

  await world.call(chat.archive, { conversationId: conversation.id, archived: true }, team.ada);
  expect(await again('Une fois')).toEqual(late);
});

test('a retried request with the same idempotency key is one message', async () => {
  const conversation = await buildGroupConversation(world, team, [team.ada, team.bob]);
  const input = { conversationId: conversation.id, text: 'Une seule intention' };
  const retry = () => world.call(chat.send, input, team.ada, { idempotencyKey: `key ${conversation.id}` });

  const replies = await Promise.all([retry(), retry(), retry()]);

  expect(new Set(replies.map(({ id }) => id)).size).toBe(1);
  expect(await messagesIn(conversation.id)).toHaveLength(1);
});

test('a message that bears an id of its own claims no key', async () => {
  const conversation = await buildGroupConversation(world, team, [team.ada, team.bob]);
  const input = { conversationId: conversation.id, text: 'Une fois', clientId: 'pending-2' };
  const idempotencyKey = `key of ${conversation.id}`;

  const first = await world.call(chat.send, input, team.ada, { idempotencyKey });
  const again = await world.call(chat.send, input, team.ada, { idempotencyKey });

  expect(again).toEqual(first);
  expect(await world.sql('chat', 'select from idempotency where key = $1', [idempotencyKey])).toEqual([]);
});

test('an answer quotes what it answers, of the same conversation only', async () => {
  const conversation = await buildGroupConversation(world, team, [team.ada, team.bob]);
  const elsewhere = await say(world, team.general, team.ada, 'Ailleurs');
  const question = await say(world, conversation, team.ada, 'é'.repeat(200));
  const answer = (replyToId: string) =>
    world.call(chat.send, { conversationId: conversation.id, text: 'Oui', replyToId }, team.bob);

  expect((await answer(question.id)).replyTo).toEqual({
    ...{
      id: question.id,
      sequence: question.sequence,
      authorId: team.ada.accountId,
      ...{ excerpt: 'é'.repeat(140), attachmentCount: 0, imageCount: 0 },
    },
  });
  expect((await world.refusal(answer(elsewhere.id))).code).toBe('not_found');
  expect(await messagesIn(conversation.id)).toHaveLength(2);
});

test('only members are mentioned, each once, and everyone by one word', async () => {
  const conversation = await buildGroupConversation(world, team, [team.ada, team.bob]);
  const { bob, rea, ada } = team;
  const text = `<@${bob.accountId}> <@${bob.accountId.toUpperCase()}> <@${rea.accountId}> <@${ada.accountId}>`;
  const named = await say(world, conversation, ada, text);
  const all = await say(world, conversation, ada, 'Bonjour <@all>');

  const told = async (id: string) => world.told(chat.messageSent, (event) => event.message.id === id);
  expect(await told(named.id)).toMatchObject({ mentionedIds: [bob.accountId], mentionsAll: false });
  expect(await told(all.id)).toMatchObject({ mentionedIds: [], mentionsAll: true });
  const read = () => world.call(chat.get, { conversationId: conversation.id }, bob);
  expect(await read()).toMatchObject({ unreadCount: 2, mentionCount: 2 });
  await world.call(chat.markRead, { conversationId: conversation.id, sequence: 1 }, bob);
  expect(await read()).toMatchObject({ unreadCount: 1, mentionCount: 1 });
  expect(await world.call(chat.get, { conversationId: conversation.id }, ada)).toMatchObject({
    mentionCount: 0,
  });
});

test('who marks the same from two devices at once gets the same answer on both', async () => {
  const conversation = await buildGroupConversation(world, team, [team.ada, team.bob]);
  const { id: conversationId } = conversation;
  for (let sequence = 1; sequence <= 5; sequence += 1) {
    await say(world, conversation, team.ada, 'encore');
    const mark = () => world.call(chat.markRead, { conversationId, sequence }, team.bob);
    const receipts = await Promise.all([mark(), mark(), mark()]);

    expect(receipts.map(({ readSequence }) => readSequence)).toEqual([sequence, sequence, sequence]);
  }
});

test('what has been read or received never goes back, nor beyond what was said', async () => {
  const conversation = await buildGroupConversation(world, team, [team.ada, team.bob]);
  const { id: conversationId } = conversation;
  for (const text of ['un', 'deux', 'trois']) await say(world, conversation, team.ada, text);
  const mark = (action: typeof chat.markRead | typeof chat.markDelivered, sequence: number) =>
    world.call(action, { conversationId, sequence }, team.bob);
  const at = (deliveredSequence: number, readSequence: number) => ({
    ...{ accountId: team.bob.accountId, deliveredSequence, readSequence },
  });

  expect(await mark(chat.markDelivered, 2)).toEqual(at(2, 0));
  expect(await mark(chat.markRead, 1)).toEqual(at(2, 1));
  expect(await mark(chat.markRead, 2 ** 40)).toEqual(at(3, 3));
  expect(await mark(chat.markRead, 1)).toEqual(at(3, 3));
  expect(await mark(chat.markDelivered, 0)).toEqual(at(3, 3));

  const receipts = () =>
    world.published(chat.receiptChanged).filter((event) => event.conversationId === conversationId);
  await expect.poll(receipts).toHaveLength(3);
  expect(receipts().at(-1)).toEqual({ conversationId, ...at(3, 3) });
  const first = await world.call(chat.receipts, { conversationId, limit: 1 }, team.ada);
  const rest = await world.call(chat.receipts, { conversationId, cursor: first.nextCursor ?? '' }, team.ada);
  const both = [...first.items, ...rest.items];
  expect(new Set(both.map(({ accountId }) => accountId)).size).toBe(2);
  expect(both).toContainEqual(at(3, 3));
});

test('whoever may not is refused', async () => {
  const outsider = await buildOutsider(world);
  const { id: conversationId } = team.general;
  const message = await say(world, team.general, team.bob, 'Bonjour');
  const unpermitted = team.rea;

  await expectRefusals(world, chat.send, { input: { conversationId, text: 'Non' }, outsider, unpermitted });
  await expectRefusals(world, chat.edit, {
    input: { messageId: message.id, text: 'Non' },
    outsider,
    unpermitted,
  });
  await expectRefusals(world, chat.react, {
    ...{ input: { messageId: message.id, emoji: '👍', on: true }, outsider, unpermitted },
  });
  await expectRefusals(world, chat.delete, { input: { messageId: message.id }, outsider });
  await expectRefusals(world, chat.markRead, { input: { conversationId, sequence: 1 }, outsider });
  await expectRefusals(world, chat.markDelivered, { input: { conversationId, sequence: 1 }, outsider });
  await expectRefusals(world, chat.receipts, { input: { conversationId }, outsider });
});
