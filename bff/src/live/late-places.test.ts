import { chat } from '@allforone/contracts/chat';
import { organizations } from '@allforone/contracts/organizations';
import { newId } from '@allforone/runtime/id';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createScene, type Device, type Scene } from '../../test/device.ts';
import { type Front, type House, startHouse } from '../../test/house.ts';

let house: House;
let front: Front;
let scene: Scene;
let device: Device;

beforeAll(async () => {
  house = await startHouse();
  front = await house.open();
  scene = createScene(house);
  device = await scene.device(front, scene.awa);
});
afterEach(() => {
  house.known.conversationDelay = 0;
});
afterAll(async () => {
  scene.end();
  await house.stop();
});

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const read = (conversationId: string) =>
  house.tell(chat.receiptChanged, {
    ...{ conversationId, accountId: scene.moussa },
    ...{ deliveredSequence: 1, readSequence: 1 },
  });
const heard = (conversationId: string) =>
  device.heard.filter(
    ({ event, payload }) =>
      event === 'chat.receiptChanged' &&
      (payload as { conversationId: string }).conversationId === conversationId,
  ).length;

/** The services answer where somebody belongs, and the answer is on its way when `meanwhile` happens. */
async function whileAsked(meanwhile: () => Promise<unknown>) {
  house.known.conversationDelay = 1500;
  const { organizationId, awa } = scene;
  await house.tell(organizations.grantsChanged, { organizationId, accountId: awa });
  await wait(900);
  await meanwhile();
  await wait(1500);
}

test('who is added while the services are asked where they belong hears all that follows', async () => {
  const { awa, organizationId } = scene;
  const added = newId();
  await whileAsked(() => {
    house.known.conversationIds.set(awa, [scene.conversationId, added]);

    return house.tell(chat.memberAdded, { conversationId: added, accountId: awa, organizationId });
  });

  await read(added);
  await expect.poll(() => heard(added), { timeout: 1000 }).toBe(1);
});

test('who is removed meanwhile hears nothing more', async () => {
  const { awa, organizationId, conversationId } = scene;
  await read(conversationId);
  await expect.poll(() => heard(conversationId), { timeout: 1000 }).toBe(1);
  await whileAsked(() => {
    house.known.conversationIds.set(awa, []);

    return house.tell(chat.memberRemoved, { conversationId, accountId: awa, organizationId });
  });

  await read(conversationId);
  await wait(500);
  expect(heard(conversationId)).toBe(1);
});
