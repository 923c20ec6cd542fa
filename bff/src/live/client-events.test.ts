import { chat } from '@allforone/contracts/chat';
import { organizations } from '@allforone/contracts/organizations';
import { newId } from '@allforone/runtime/id';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { connect, createScene, type Scene } from '../../test/device.ts';
import { type Front, type House, startHouse } from '../../test/house.ts';

let house: House;
let front: Front;
let other: Front;
let scene: Scene;

beforeAll(async () => {
  vi.stubEnv('LIMIT_SECRETS', '1000/600');
  house = await startHouse();
  [front, other] = [await house.open(), await house.open()];
});
afterAll(() => house.stop());
beforeEach(() => {
  scene = createScene(house);
});
afterEach(() => scene.end());

const within = { timeout: 3000, interval: 20 };

test('typing is shown to the others of the conversation alone', async () => {
  const { awa, moussa, conversationId, device } = scene;
  const [writer, reader, stranger] = [
    await device(front, awa),
    await device(other, moussa),
    await device(other, newId()),
  ];
  writer.socket.emit('typing', { conversationId });
  stranger.socket.emit('typing', { conversationId });

  const payload = { conversationId, accountId: awa };
  await expect.poll(() => reader.heard, within).toContainEqual({ event: 'chat.typing', payload });
  expect(reader.count('chat.typing')).toBe(1);
  expect(writer.count('chat.typing') + stranger.count('chat.typing')).toBe(0);
});

test('a client that says nonsense or floods is ignored, then cut', async () => {
  const { awa, moussa, conversationId, device } = scene;
  const [flooder, reader] = [await device(front, awa), await device(front, moussa)];
  const noText = { toString: 1, valueOf: 1 };
  for (const nonsense of [null, 7, 'x', [], { conversationId: {} }, { conversationId: noText }])
    flooder.socket.emit('typing', nonsense);
  flooder.socket.emit('presence.watch', { accountIds: Array(300).fill(awa) });
  flooder.socket.emit('presence.watch', 'x', 'y');
  flooder.socket.emit('made up', {});
  expect(flooder.socket.connected).toBe(true);

  for (let n = 0; n < 400; n++) flooder.socket.emit('typing', { conversationId });
  await expect.poll(() => flooder.socket.connected, within).toBe(false);
  expect(reader.count('chat.typing')).toBeLessThan(40);
});

test('a frame without end closes the socket', async () => {
  const { awa, device } = scene;
  const sender = await device(front, awa);
  sender.socket.io.reconnection(false);
  sender.socket.emit('typing', { conversationId: 'x'.repeat(20_000) });

  await expect.poll(() => sender.socket.connected, within).toBe(false);
});

test('who watches people of an organisation sees who comes, who is there, and who has gone', async () => {
  const { awa, moussa, device } = scene;
  const watcher = await device(front, awa);
  const stranger = newId();
  house.known.organizationIds.set(stranger, [newId()]);
  await device(front, stranger);
  await watcher.socket.emitWithAck('presence.watch', { accountIds: [moussa, stranger] });
  const comer = await device(other, moussa);
  const again = await device(front, moussa);
  const changes = () =>
    watcher.heard.filter(({ payload }) => (payload as { accountId: string }).accountId === moussa);
  const change = (online: boolean) => ({ event: 'presence.changed', payload: { accountId: moussa, online } });
  await expect.poll(changes, within).toEqual([change(true)]);

  const answer = await watcher.socket.emitWithAck('presence.watch', {
    accountIds: [moussa, stranger, newId()],
  });
  expect(answer).toEqual({ online: [moussa] });

  comer.socket.disconnect();
  await new Promise((resolve) => setTimeout(resolve, 100));
  again.socket.disconnect();
  await expect.poll(changes, { timeout: 9000 }).toEqual([change(true), change(false)]);
});

test('who joins an organisation while connected is seen there at once', async () => {
  const { awa, moussa, organizationId, device } = scene;
  house.known.organizationIds.set(moussa, []);
  const [watcher, newcomer] = [await device(front, awa), await device(other, moussa)];
  await watcher.socket.emitWithAck('presence.watch', { accountIds: [moussa] });
  house.known.organizationIds.set(moussa, [organizationId]);
  await house.tell(organizations.memberJoined, {
    organizationId,
    accountId: moussa,
    name: 'Moussa',
    role: 'member',
  });

  const payload = { accountId: moussa, online: true };
  await expect.poll(() => watcher.heard, within).toContainEqual({ event: 'presence.changed', payload });
  const answer = await watcher.socket.emitWithAck('presence.watch', { accountIds: [moussa] });
  expect(answer).toEqual({ online: [moussa] });
  await house.tell(organizations.updated, { organizationId });
  await expect.poll(() => newcomer.count('organizations.updated'), within).toBe(1);
});

test('in a crowd, what one person does is told to their own devices alone', async () => {
  const { awa, conversationId, device } = scene;
  const others = Array.from({ length: 110 }, () => newId());
  for (const other of others) house.known.conversationIds.set(other, [conversationId]);
  const [reader, again] = [await device(front, awa), await device(front, awa)];
  const crowd = await Promise.all(others.map((other) => device(front, other)));
  const read = { conversationId, accountId: awa, deliveredSequence: 1, readSequence: 1 };
  await house.tell(chat.receiptChanged, read);
  reader.socket.emit('typing', { conversationId });
  await house.tell(chat.conversationChanged, { conversationId, organizationId: newId() });

  await expect
    .poll(() => crowd.every((each) => each.count('chat.conversationChanged') === 1), within)
    .toBe(true);
  expect(reader.count('chat.receiptChanged') + again.count('chat.receiptChanged')).toBe(2);
  expect(
    crowd.flatMap(({ heard }) => heard).filter(({ event }) => event !== 'chat.conversationChanged'),
  ).toEqual([]);
});

test('an account may not hold sockets without end', async () => {
  const { awa } = scene;
  const cookie = await house.signIn(front, awa);
  const attempts = await Promise.allSettled(Array.from({ length: 52 }, () => connect(front, cookie)));
  const held = attempts.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []));
  const refused = attempts.flatMap((attempt) =>
    attempt.status === 'rejected' ? [attempt.reason.message] : [],
  );
  for (const { socket } of held) socket.disconnect();

  expect(held).toHaveLength(50);
  expect(refused).toEqual(['too_many_requests', 'too_many_requests']);
});
