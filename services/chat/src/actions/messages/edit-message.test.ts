import { type Conversation, chat, type Message } from '@allforone/contracts/chat';
import { buildMember } from '@allforone/organizations/test/factories';
import type { Person, World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildGroupConversation, buildTeam, say, startChat, type Team } from '../../../test/factories.ts';

let world: World;
let team: Team;
let conversation: Conversation;
beforeAll(async () => {
  world = await startChat();
  team = await buildTeam(world);
});
beforeEach(async () => {
  conversation = await buildGroupConversation(world, team, [team.ada, team.bob]);
});
afterAll(() => world.stop());

const edit = ({ id }: Message, as: Person, text: string) =>
  world.call(chat.edit, { messageId: id, text }, as);
const remove = ({ id }: Message, as: Person) => world.call(chat.delete, { messageId: id }, as);
const react = ({ id }: Message, as: Person, emoji: string, on = true) =>
  world.call(chat.react, { messageId: id, emoji, on }, as);
const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;
const read = (as: Person) => world.call(chat.get, { conversationId: conversation.id }, as);
const changesAfter = (afterRevision: number, limit = 100) =>
  world.call(chat.changes, { conversationId: conversation.id, afterRevision, limit }, team.bob);

test('its author edits a message, which keeps when, and names others', async () => {
  const { ada, bob } = team;
  const said = await say(world, conversation, ada, `<@${bob.accountId}> à midi`);
  expect(await read(bob)).toMatchObject({ mentionCount: 1 });

  const edited = await edit(said, ada, 'à midi');

  expect(edited).toEqual({ ...said, text: 'à midi', revision: 2, editedAt: expect.any(String) });
  expect(await read(bob)).toMatchObject({ mentionCount: 0, lastRevision: 2, unreadCount: 1 });
  const { organizationId } = team;
  const told = await world.told(chat.messageChanged, (event) => event.message.id === said.id);
  expect(told).toEqual({ conversationId: conversation.id, organizationId, message: edited });
  expect(await edit(said, ada, 'à midi')).toEqual(edited);
  expect(await read(bob)).toMatchObject({ lastRevision: 2 });
  expect(await codeOf(edit(said, bob, 'à une heure'))).toBe('not_author');
});

test('a deleted message leaves a stone, and nothing of what it said', async () => {
  const { ada, bob } = team;
  const said = await say(world, conversation, ada, `secret <@${bob.accountId}>`);
  const answer = await world.call(
    chat.send,
    { conversationId: conversation.id, text: 'Ah ?', replyToId: said.id },
    bob,
  );
  await react(said, bob, '👀');

  const stone = await remove(said, ada);

  expect(stone).toMatchObject({ text: '', reactions: [], attachments: [], sequence: 1, revision: 4 });
  expect(stone.deletedAt).not.toBeNull();
  expect(await read(ada)).toMatchObject({ lastRevision: 5, lastSequence: 2 });
  const retold = await world.told(chat.messageChanged, (event) => event.message.id === answer.id);
  expect(retold.message).toMatchObject({ revision: 5, text: 'Ah ?', replyTo: { id: said.id, excerpt: '' } });
  const everything = JSON.stringify(
    await world.sql('chat', 'select * from message where id = $1', [said.id]),
  );
  expect(everything).not.toContain('secret');
  expect(
    await world.sql('chat', 'select * from mention where conversation_id = $1', [conversation.id]),
  ).toEqual([]);

  expect(await remove(said, ada)).toEqual(stone);
  expect(await codeOf(edit(said, ada, 'encore'))).toBe('message_deleted');
  expect(await codeOf(react(said, bob, '👍'))).toBe('message_deleted');
});

test('a moderator deletes what others wrote, a member does not, and nobody edits it', async () => {
  const moderator = await buildMember(world, team, 'Mona', 'moderator');
  const shared = await buildGroupConversation(world, team, [team.ada, team.bob, moderator]);
  const said = await say(world, shared, team.ada, 'Bonjour');

  expect(await codeOf(remove(said, team.bob))).toBe('not_author');
  expect(await codeOf(edit(said, moderator, 'Bonsoir'))).toBe('not_author');
  expect((await remove(said, moderator)).deletedAt).not.toBeNull();
});

test('a reaction is given once and taken back, at most 20 kinds of them', async () => {
  const { ada, bob } = team;
  const said = await say(world, conversation, ada, 'Bravo');
  const kinds = [...'😀😁😂🤣😃😄😅😆😉😊😋😎😍😘🥰😗😙🥲😚🙂'];

  await Promise.all([react(said, ada, '👍'), react(said, bob, '👍'), react(said, bob, '👍')]);
  const liked = await react(said, ada, '👍');
  expect(liked.reactions[0]?.accountIds.toSorted()).toEqual([ada.accountId, bob.accountId].toSorted());
  expect(liked.revision).toBe(3);

  expect((await react(said, ada, '👍', false)).reactions).toEqual([
    { emoji: '👍', accountIds: [bob.accountId] },
  ]);
  expect((await react(said, bob, '👍', false)).reactions).toEqual([]);
  expect(await react(said, bob, '👍', false)).toMatchObject({ revision: 5 });
  for (const emoji of kinds) await react(said, ada, emoji);
  expect(await codeOf(react(said, ada, '🚀'))).toBe('too_large');
  expect((await react(said, bob, '😀')).reactions).toHaveLength(20);
});

test('an archived conversation is read, not written', async () => {
  const said = await say(world, conversation, team.ada, 'Bonjour');
  await world.call(chat.archive, { conversationId: conversation.id, archived: true }, team.ada);

  expect(await codeOf(say(world, conversation, team.bob, 'Trop tard'))).toBe('conversation_archived');
  expect(await codeOf(edit(said, team.ada, 'Trop tard'))).toBe('conversation_archived');
  expect(await codeOf(remove(said, team.ada))).toBe('conversation_archived');
  expect(await codeOf(react(said, team.ada, '👍'))).toBe('conversation_archived');
  expect(await read(team.bob)).toMatchObject({ archived: true, canWrite: false, unreadCount: 1 });
});

test('who was away learns by changes exactly what the others see', async () => {
  const { ada, bob } = team;
  const first = [];
  for (const text of ['un', 'deux', 'trois', 'quatre']) first.push(await say(world, conversation, ada, text));
  const [one, two, three, four] = first as [Message, Message, Message, Message];
  const copy = new Map(first.map((message) => [message.id, message]));
  let known = (await read(bob)).lastRevision;

  const answer = (text: string, replyToId: string) =>
    world.call(chat.send, { conversationId: conversation.id, text, replyToId }, bob);
  await Promise.all([
    ...[edit(one, ada, 'un, corrigé'), react(two, bob, '👍'), react(two, ada, '👍'), remove(three, ada)],
    ...[answer('au quatrième', four.id), answer('au premier', one.id), say(world, conversation, bob, 'cinq')],
  ]);
  await Promise.all([remove(four, ada), react(two, ada, '👍', false), edit(one, ada, 'un, encore')]);

  let page = await changesAfter(known, 2);
  let pages = 1;
  for (; ; pages += 1) {
    for (const message of page.messages) copy.set(message.id, message);
    known = page.lastRevision;
    if (!page.hasMore) break;
    page = await changesAfter(known, 2);
  }

  const { messages, lastRevision } = await world.call(chat.history, { conversationId: conversation.id }, ada);
  expect([...copy.values()].sort((a, b) => a.sequence - b.sequence)).toEqual(messages);
  expect(known).toBe(lastRevision);
  expect(pages).toBeGreaterThan(2);
  expect(await changesAfter(known)).toEqual({ messages: [], hasMore: false, lastRevision });
});

test('what is told live is what the database says, revision by revision', async () => {
  const { ada, bob } = team;
  const said = await say(world, conversation, ada, 'un');
  await Promise.all([
    ...[react(said, bob, '👍'), edit(said, ada, 'deux'), react(said, ada, '🎉')],
    ...[say(world, conversation, bob, 'trois'), react(said, bob, '👍', false)],
  ]);
  const { lastRevision } = await read(ada);
  const here = <E extends { conversationId: string; message: Message }>(events: E[]) =>
    events.filter((event) => event.conversationId === conversation.id).map(({ message }) => message.revision);

  const told = () => [
    ...here(world.published(chat.messageSent)),
    ...here(world.published(chat.messageChanged)),
  ];
  await expect.poll(() => told().length).toBe(lastRevision);
  expect(told().sort((a, b) => a - b)).toEqual(Array.from({ length: lastRevision }, (_, n) => n + 1));
});
