import { chat } from '@allforone/contracts/chat';
import { expectRefusals, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildGroupConversation, buildTeam, say, startChat, type Team } from '../../../test/factories.ts';

let world: World;
let team: Team;
beforeAll(async () => {
  world = await startChat();
  team = await buildTeam(world);
});
afterAll(() => world.stop());

const talk = async (texts: string[]) => {
  const conversation = await buildGroupConversation(world, team, [team.ada, team.bob]);
  for (const text of texts) await say(world, conversation, team.ada, text);
  const page = async (input: object) => {
    const { messages, hasMore } = await world.call(
      chat.history,
      { conversationId: conversation.id, ...input },
      team.bob,
    );
    return { texts: messages.map(({ text }) => text).join(' '), hasMore };
  };

  return { conversation, page };
};

test('history is read back from the end and on from anywhere, oldest first', async () => {
  const { page } = await talk(['a', 'b', 'c', 'd', 'e', 'f']);

  expect(await page({})).toEqual({ texts: 'a b c d e f', hasMore: false });
  expect(await page({ limit: 2 })).toEqual({ texts: 'e f', hasMore: true });
  expect(await page({ limit: 2, before: 5 })).toEqual({ texts: 'c d', hasMore: true });
  expect(await page({ limit: 2, before: 3 })).toEqual({ texts: 'a b', hasMore: false });
  expect(await page({ limit: 3, after: 2 })).toEqual({ texts: 'c d e', hasMore: true });
  expect(await page({ limit: 3, after: 5 })).toEqual({ texts: 'f', hasMore: false });
  expect(await page({ after: 2, before: 5 })).toEqual({ texts: 'c d', hasMore: false });
  expect(await page({ before: 2 ** 50 })).toEqual({ texts: 'a b c d e f', hasMore: false });
  expect(await page({ after: 2 ** 50 })).toEqual({ texts: '', hasMore: false });
});

test('a page of long messages ends before the bus would refuse it', async () => {
  const { page, conversation } = await talk([]);
  const long = '語'.repeat(8000);
  await Promise.all(Array.from({ length: 60 }, () => say(world, conversation, team.ada, long)));

  const newest = await page({ limit: 100 });

  expect(newest.hasMore).toBe(true);
  expect(newest.texts.length).toBeGreaterThan(20 * 8000);
  const { messages, hasMore, lastRevision } = await world.call(
    chat.changes,
    { conversationId: conversation.id, afterRevision: 0, limit: 100 },
    team.bob,
  );
  expect(hasMore).toBe(true);
  expect(messages.at(-1)?.revision).toBe(lastRevision);
});

test('who is not in a conversation reads nothing of it, an owner neither', async () => {
  const { conversation } = await talk(['entre nous']);
  const secret = await buildGroupConversation(world, team, [team.bob, team.rea]);
  const conversationId = secret.id;
  await say(world, secret, team.bob, 'entre nous deux');
  const outsider = team.ada;

  await expectRefusals(world, chat.history, { input: { conversationId }, outsider });
  await expectRefusals(world, chat.changes, { input: { conversationId, afterRevision: 0 }, outsider });
  await expectRefusals(world, chat.get, { input: { conversationId }, outsider });
  await expectRefusals(world, chat.history, {
    input: { conversationId },
    outsider: await world.person('Oscar'),
  });
  expect(conversation.id).not.toBe(secret.id);
});
