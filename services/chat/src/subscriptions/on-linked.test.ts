import { chat, type Message } from '@allforone/contracts/chat';
import { links } from '@allforone/contracts/links';
import type { World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildGroupConversation, buildTeam, say, startChat, type Team } from '../../test/factories.ts';

let world: World;
let team: Team;
let said: Message;
beforeAll(async () => {
  world = await startChat();
  team = await buildTeam(world);
});
afterAll(() => world.stop());
beforeEach(async () => {
  const conversation = await buildGroupConversation(world, team, [team.ada, team.bob]);
  said = await say(world, conversation, team.ada, 'À faire');
});

async function count(linkCount: number, version: number): Promise<void> {
  const object = { kind: 'message', id: said.id } as const;
  await world.tell(links.counted, { organizationId: team.organizationId, object, linkCount, version });
  await world.quiet();
}

const { history } = chat;
const read = async () => {
  const { messages } = await world.call(history, { conversationId: said.conversationId }, team.bob);
  return messages.find(({ id }) => id === said.id);
};

it('counts the links of a message, as one more of its changes', async () => {
  expect(said.linkCount).toBe(0);

  await count(2, 5);

  const { messages } = await world.call(
    chat.changes,
    { conversationId: said.conversationId, afterRevision: said.revision },
    team.bob,
  );
  expect(messages).toEqual([{ ...said, linkCount: 2, revision: said.revision + 1 }]);
  const told = await world.told(chat.messageChanged, ({ message }) => message.id === said.id);
  expect(told.message).toEqual(messages[0]);
});

it('does not believe an older count that comes late', async () => {
  await count(2, 5);
  await count(1, 4);

  expect(await read()).toMatchObject({ linkCount: 2, revision: said.revision + 1 });
});

it('counts nothing of a deleted message', async () => {
  await count(2, 5);
  await world.call(chat.delete, { messageId: said.id }, team.ada);
  await count(3, 6);

  expect(await read()).toMatchObject({ linkCount: 0, text: '' });
});
