import { onEachStore, type StoredWorld } from '@allforone/audit/test/each-store';
import { notifications } from '@allforone/contracts/notifications';
import { organizations } from '@allforone/contracts/organizations';
import { newId } from '@allforone/runtime/id';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildCast, type Cast, newestOf, startNeighbourhood } from '../../test/factories.ts';

onEachStore((store) => {
  let world: StoredWorld;
  let cast: Cast;
  let notificationIds: string[];

  beforeAll(async () => {
    world = await startNeighbourhood(store);
    cast = await buildCast(world);
    const { organizationId, ada, bob } = cast;
    const role = 'moderator';
    await world.call(organizations.changeRole, { organizationId, accountId: bob.accountId, role }, ada);
    notificationIds = [(await newestOf(world, bob, { facts: { role } })).id];
  });
  afterAll(() => world.stop());

  const refusal = async (input: unknown, as: Cast['bob'] | null) =>
    (await world.refusal(world.call(notifications.markUnread, input as never, as))).code;

  it('takes back that it was read, and tells the other devices', async () => {
    const { accountId } = cast.bob;
    await world.call(notifications.markAllRead, {}, cast.bob);
    await world.told(notifications.read, (read) => read.accountId === accountId && read.unreadCount === 0);

    expect(await world.call(notifications.markUnread, { notificationIds }, cast.bob)).toEqual({ done: true });

    await world.told(notifications.read, (read) => read.accountId === accountId && read.unreadCount === 1);
    const { items } = await world.call(notifications.list, { unreadOnly: true }, cast.bob);
    expect(items.map(({ id }) => id)).toEqual(notificationIds);
  });

  it('does not find what belongs to somebody else', async () => {
    expect(await refusal({ notificationIds }, cast.eve)).toBe('not_found');
    expect(await refusal({ notificationIds: [...notificationIds, newId()] }, cast.bob)).toBe('not_found');
  });

  it('refuses who is not signed in, and input that makes no sense', async () => {
    expect(await refusal({ notificationIds }, null)).toBe('unauthenticated');
    for (const input of [{}, { notificationIds: [] }, { notificationIds: ['x'] }]) {
      expect(await refusal(input, cast.bob)).toBe('invalid_input');
    }
  });
});
