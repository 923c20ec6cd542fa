import accounts from '@allforone/accounts/main';
import { type Conversation, chat } from '@allforone/contracts/chat';
import { files } from '@allforone/contracts/files';
import filesService from '@allforone/files/main';
import { keepFile } from '@allforone/files/test/keep';
import organizations from '@allforone/organizations/main';
import { startWorld, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildGroupConversation, buildTeam, say, type Team } from '../../../test/factories.ts';
import chatService from '../../main.ts';

let world: World;
let team: Team;
let conversation: Conversation;
beforeAll(async () => {
  const services = [accounts, organizations, filesService, chatService];
  world = await startWorld(services, { DATABASE_POOL: '4' });
  team = await buildTeam(world);
});
afterAll(() => world.stop());
beforeEach(async () => {
  conversation = await buildGroupConversation(world, team, [team.ada, team.bob]);
});

const keep = (name: string, mediaType: string, { id: placeId }: { id: string } = conversation) => {
  const { organizationId, ada } = team;
  const space = { kind: 'conversation', placeId } as const;

  return keepFile(world, { organizationId, space, ownerId: ada.accountId }, { name, mediaType });
};
const attach = (fileIds: string[], more: { text?: string; clientId?: string; replyToId?: string } = {}) =>
  world.call(chat.send, { conversationId: conversation.id, text: '', fileIds, ...more }, team.ada);
const read = () => world.call(chat.get, { conversationId: conversation.id }, team.bob);
const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;

test('a message bears files of its conversation, each once, and needs no words then', async () => {
  const plan = await keep('plan.pdf', 'application/pdf');
  const photo = await keep('jardin.jpg', 'image/jpeg');

  const message = await attach([plan, photo, plan]);

  const attachments = [
    { fileId: plan, name: 'plan.pdf', mediaType: 'application/pdf', size: 12 },
    { fileId: photo, name: 'jardin.jpg', mediaType: 'image/jpeg', size: 12 },
  ];
  expect(message).toMatchObject({ text: '', attachments });
  const told = await world.told(chat.messageSent, (event) => event.message.id === message.id);
  expect(told.message.attachments).toEqual(attachments);
  const { messages } = await world.call(chat.history, { conversationId: conversation.id }, team.bob);
  expect(messages.map((each) => each.attachments)).toEqual([attachments]);
});

test('where a message is only mentioned, its files are counted, and how many are images', async () => {
  const first = await attach([await keep('a.png', 'image/png'), await keep('b.zip', 'application/zip')]);
  expect((await read()).lastMessage).toMatchObject({ excerpt: '', attachmentCount: 2, imageCount: 1 });

  const answer = await attach([await keep('c.png', 'image/png')], { replyToId: first.id });

  expect(answer.replyTo).toMatchObject({ excerpt: '', attachmentCount: 2, imageCount: 1 });
  expect((await read()).lastMessage).toMatchObject({ attachmentCount: 1, imageCount: 1 });
});

test('what is deleted loses its files, also where it is mentioned', async () => {
  const message = await attach([await keep('a.png', 'image/png')]);
  const answer = await attach([await keep('b.png', 'image/png')], { replyToId: message.id });

  const stone = await world.call(chat.delete, { messageId: message.id }, team.ada);

  expect(stone).toMatchObject({ text: '', attachments: [] });
  const retold = await world.told(chat.messageChanged, (event) => event.message.id === answer.id);
  expect(retold.message.replyTo).toMatchObject({ excerpt: '', attachmentCount: 0, imageCount: 0 });
});

test('a file of another place, or of nobody, is not found, and nothing is said', async () => {
  const elsewhere = await keep('ailleurs.pdf', 'application/pdf', team.general);
  const own = await keep('ici.pdf', 'application/pdf');

  expect(await codeOf(attach([own, elsewhere], { text: 'Voici' }))).toBe('not_found');
  expect(await codeOf(attach([team.organizationId]))).toBe('not_found');
  const asRea = { conversationId: conversation.id, text: '', fileIds: [own] };
  expect(await codeOf(world.call(chat.send, asRea, team.rea))).toBe('not_found');
  expect(await read()).toMatchObject({ lastSequence: 0 });
});

test('a message that is sent again is the first one, even when its file is gone', async () => {
  const file = await keep('plan.pdf', 'application/pdf');
  const first = await attach([file], { clientId: 'pending-9' });
  await world.call(files.delete, { fileId: file }, team.ada);

  expect(await attach([file], { clientId: 'pending-9' })).toEqual(first);
});

test('many who attach at once leave connections for those who are asked about them', async () => {
  const sent = await Promise.all(
    Array.from({ length: 24 }, async (_, n) => attach([await keep(`${n}.pdf`, 'application/pdf')])),
  );

  expect(new Set(sent.map(({ sequence }) => sequence)).size).toBe(24);
  expect(await say(world, conversation, team.bob, 'Merci')).toMatchObject({ sequence: 25 });
});
