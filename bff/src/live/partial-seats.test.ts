import { chat } from '@allforone/contracts/chat';
import { notifications } from '@allforone/contracts/notifications';
import { organizations } from '@allforone/contracts/organizations';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createScene, type Scene } from '../../test/device.ts';
import { type Front, type House, startHouse } from '../../test/house.ts';

let house: House;
let front: Front;
let scene: Scene;

beforeAll(async () => {
  house = await startHouse();
  front = await house.open();
  scene = createScene(house);
});
afterEach(() => {
  house.known.away = null;
  scene.end();
});
afterAll(() => house.stop());

const within = { timeout: 6000, interval: 20 };
const read = () => ({
  conversationId: scene.conversationId,
  accountId: scene.moussa,
  deliveredSequence: 1,
  readSequence: 1,
});
const created = () => ({
  organizationId: scene.organizationId,
  groupId: scene.organizationId,
  name: 'Couture',
});

test('without chat a person hears the rest, and comes back to catch up once it is there', async () => {
  house.known.away = 'chat';
  const device = await scene.device(front, scene.awa);
  const reasons: string[] = [];
  device.socket.on('disconnect', (reason) => reasons.push(reason));
  await house.tell(notifications.read, { accountId: scene.awa, unreadCount: 0 });
  await house.tell(organizations.groupCreated, created());
  await expect.poll(() => device.count('organizations.groupCreated'), within).toBe(1);
  expect(device.count('notifications.read')).toBe(1);

  house.known.away = null;
  await expect.poll(() => reasons, within).toEqual(['transport close']);
  await expect.poll(() => device.socket.connected, within).toBe(true);
  await house.tell(chat.receiptChanged, read());
  await expect.poll(() => device.count('chat.receiptChanged'), within).toBe(1);
});

test('who sat before a service went away keeps the place, and is not disturbed when it is back', async () => {
  const device = await scene.device(front, scene.awa);
  const reasons: string[] = [];
  device.socket.on('disconnect', (reason) => reasons.push(reason));
  house.known.away = 'organizations';
  await house.tell(organizations.grantsChanged, {
    organizationId: scene.organizationId,
    accountId: scene.awa,
  });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  house.known.away = null;
  await new Promise((resolve) => setTimeout(resolve, 3000));

  await house.tell(organizations.groupCreated, created());
  await expect.poll(() => device.count('organizations.groupCreated'), within).toBe(1);
  expect(reasons).toEqual([]);
});
