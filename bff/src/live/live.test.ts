import { accounts } from '@allforone/contracts/accounts';
import { chat } from '@allforone/contracts/chat';
import { notifications } from '@allforone/contracts/notifications';
import { organizations } from '@allforone/contracts/organizations';
import { newId } from '@allforone/runtime/id';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { connect, createScene, type Scene } from '../../test/device.ts';
import { type Front, type House, startHouse } from '../../test/house.ts';

let house: House;
let front: Front;
let other: Front;
let scene: Scene;

beforeAll(async () => {
  house = await startHouse();
  [front, other] = [await house.open(), await house.open()];
});
afterAll(() => house.stop());
beforeEach(() => {
  scene = createScene(house);
});
afterEach(() => scene.end());

const within = { timeout: 3000, interval: 20 };
const read = () => ({
  conversationId: scene.conversationId,
  accountId: scene.awa,
  deliveredSequence: 1,
  readSequence: 1,
});

const sent = ({ text, ...place }: { conversationId: string; organizationId: string; text: string }) => ({
  ...place,
  kind: 'group' as const,
  conversationName: null,
  mentionedIds: [],
  mentionsAll: false,
  message: {
    id: newId(),
    conversationId: place.conversationId,
    sequence: 1,
    revision: 1,
    authorId: newId(),
    text,
    sentAt: new Date().toISOString(),
    editedAt: null,
    deletedAt: null,
    replyTo: null,
    reactions: [],
    attachments: [],
    linkCount: 0,
    clientId: null,
  },
});

test('an event reaches everyone of its room, on every front, once', async () => {
  const { awa, moussa, device } = scene;
  const [here, there, stranger] = [
    await device(front, awa),
    await device(other, moussa),
    await device(other, newId()),
  ];
  await house.tell(chat.receiptChanged, read());

  for (const each of [here, there]) {
    await expect
      .poll(() => each.heard, within)
      .toContainEqual({ event: 'chat.receiptChanged', payload: read() });
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect([here, there, stranger].map((each) => each.count('chat.receiptChanged'))).toEqual([1, 1, 0]);
});

test('a message of any length arrives whole, in order with what Socket.IO itself says', async () => {
  const { awa, conversationId, organizationId, device } = scene;
  const reader = await device(front, awa);
  const texts = ['é', 'é'.repeat(60), 'é'.repeat(8000), '€'.repeat(40_000)];
  for (const text of texts) {
    await house.tell(chat.messageSent, sent({ conversationId, organizationId, text }));
    reader.socket.emit('presence.watch', { accountIds: [] }, () => undefined);
  }

  const heard = () =>
    reader.heard.map(({ payload }) => (payload as { message: { text: string } }).message.text);
  await expect.poll(heard, within).toEqual(texts);
});

test('what concerns one person reaches all their devices and nobody else’s', async () => {
  const { awa, moussa, device } = scene;
  const [phone, desktop, neighbour] = [
    await device(front, awa),
    await device(other, awa),
    await device(front, moussa),
  ];
  await house.tell(notifications.read, { accountId: awa, unreadCount: 0 });

  await expect
    .poll(() => phone.count('notifications.read') + desktop.count('notifications.read'), within)
    .toBe(2);
  expect(neighbour.count('notifications.read')).toBe(0);
});

test('who is not signed in is told so by name, and so is who comes from another origin', async () => {
  const { awa } = scene;
  await expect(connect(front, '')).rejects.toThrow('unauthenticated');
  await expect(connect(front, 'afo_access=forged')).rejects.toThrow('unauthenticated');
  const cookie = await house.signIn(front, awa);
  await expect(connect(front, cookie, { origin: 'https://evil.example' })).rejects.toThrow('websocket error');
});

test('who is added to a conversation hears it at once, and all that follows', async () => {
  const { moussa, organizationId, conversationId, device } = scene;
  house.known.conversationIds.set(moussa, []);
  const [here, there] = [await device(front, moussa), await device(other, moussa)];
  house.known.conversationIds.set(moussa, [conversationId]);
  await house.tell(chat.memberAdded, { conversationId, organizationId, accountId: moussa });
  await expect.poll(() => here.count('chat.memberAdded') + there.count('chat.memberAdded'), within).toBe(2);
  await house.tell(chat.receiptChanged, read());

  await expect
    .poll(() => here.count('chat.receiptChanged') + there.count('chat.receiptChanged'), within)
    .toBe(2);
});

test('who is removed hears so, and nothing after it', async () => {
  const { awa, moussa, organizationId, conversationId, device } = scene;
  const [here, there] = [await device(front, moussa), await device(other, moussa)];
  house.known.conversationIds.set(moussa, []);
  house.known.organizationIds.set(moussa, []);
  await house.tell(chat.memberRemoved, { conversationId, organizationId, accountId: moussa });
  await house.tell(organizations.memberRemoved, { organizationId, accountId: moussa, removedBy: awa });
  for (const each of [here, there]) {
    await expect.poll(() => each.count('organizations.memberRemoved'), within).toBe(1);
    await expect.poll(() => each.count('chat.memberRemoved'), within).toBe(1);
  }

  const watcher = await device(front, awa);
  await house.tell(chat.receiptChanged, read());
  await house.tell(organizations.updated, { organizationId });
  await expect.poll(() => watcher.count('organizations.updated'), within).toBe(1);
  for (const each of [here, there]) {
    expect(each.count('chat.receiptChanged') + each.count('organizations.updated')).toBe(0);
  }
});

test('a right that is taken away empties the room of the organisation', async () => {
  const { moussa, organizationId, device } = scene;
  const client = await device(front, moussa);
  house.known.role = 'client';
  await house.tell(organizations.grantsChanged, { organizationId, accountId: null });
  await expect.poll(() => client.count('organizations.grantsChanged'), within).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 800));
  await house.tell(organizations.groupCreated, { organizationId, groupId: newId(), name: 'Another client' });
  await house.tell(notifications.read, { accountId: moussa, unreadCount: 1 });

  await expect.poll(() => client.count('notifications.read'), within).toBe(1);
  expect(client.count('organizations.groupCreated')).toBe(0);
});

test('a client hears what concerns them, and nothing else of the organisation', async () => {
  const { awa, moussa, organizationId, device } = scene;
  house.known.role = 'client';
  const client = await device(front, moussa);
  await house.tell(organizations.memberJoined, {
    organizationId,
    accountId: newId(),
    name: 'X',
    role: 'client',
  });
  await house.tell(organizations.roleChanged, {
    organizationId,
    accountId: moussa,
    role: 'member',
    changedBy: awa,
  });

  await expect.poll(() => client.count('organizations.roleChanged'), within).toBe(1);
  expect(client.count('organizations.memberJoined')).toBe(0);
});

test('a device whose session has ended is told and cut within a second, wherever it is', async () => {
  const { awa, device } = scene;
  const [gone, kept] = [await device(other, awa), await device(other, awa)];
  const [first] = [...house.known.sessions.values()].filter((session) => session.accountId === awa);
  const reasons: string[] = [];
  gone.socket.on('disconnect', (reason) => reasons.push(reason));
  await house.tell(accounts.sessionEnded, { accountId: awa, sessionId: first?.sessionId ?? '' });

  await expect.poll(() => reasons, { timeout: 1000, interval: 20 }).toEqual(['io server disconnect']);
  expect(gone.heard.some(({ event }) => event === 'session.ended')).toBe(true);
  expect(kept.socket.connected).toBe(true);
});

test('a front that stops lets its sockets go where they come back by themselves', async () => {
  const { awa, device } = scene;
  const third = await house.open();
  const reasons: string[] = [];
  const nomad = await device(third, awa);
  nomad.socket.on('disconnect', (reason) => reasons.push(reason));
  await third.stop();

  await expect.poll(() => reasons, within).toEqual(['transport close']);
  expect(nomad.socket.active).toBe(true);
});
