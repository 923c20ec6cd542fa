import { onEachStore, type StoredWorld } from '@allforone/audit/test/each-store';
import type { Action, InputOf } from '@allforone/contracts/contract';
import { notifications } from '@allforone/contracts/notifications';
import { organizations } from '@allforone/contracts/organizations';
import { newId } from '@allforone/runtime/id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCast, type Cast, listed, mailTo, newestOf, startNeighbourhood } from '../../test/factories.ts';

onEachStore((store) => {
  let world: StoredWorld;
  let cast: Cast;

  beforeAll(async () => {
    world = await startNeighbourhood(store);
    cast = await buildCast(world);
    for (const role of ['moderator', 'executive', 'member', 'moderator', 'admin'] as const) {
      await changeRole(role);
      await newestOf(world, cast.bob, { facts: { role } });
    }
  });
  afterAll(() => world.stop());

  const changeRole = (role: 'moderator' | 'executive' | 'member' | 'admin') => {
    const { organizationId, ada, bob } = cast;
    return world.call(organizations.changeRole, { organizationId, accountId: bob.accountId, role }, ada);
  };
  const unread = async () => (await world.call(notifications.unreadCount, {}, cast.bob)).count;
  const list = (input: InputOf<typeof notifications.list>, as = cast.bob) =>
    world.call(notifications.list, input, as);
  const unchanged = async (change: () => Promise<unknown>) => {
    const before = await world.rows('notifications', 'notification');
    await change();
    expect(await world.rows('notifications', 'notification')).toEqual(before);
  };

  describe('the list', () => {
    it('goes through everything page by page, newest first', async () => {
      const roles: unknown[] = [];
      let cursor: string | undefined;
      do {
        const page = await list({ cursor, limit: 2 });
        expect(page.items.length).toBeLessThanOrEqual(2);
        roles.push(...page.items.map(({ facts }) => facts.role));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);

      expect(roles).toEqual(['admin', 'moderator', 'member', 'executive', 'moderator']);
    });

    it('narrows to one organisation', async () => {
      expect((await list({ organizationId: cast.organizationId })).items).toHaveLength(5);
      expect((await list({ organizationId: newId() })).items).toEqual([]);
    });

    it('refuses a cursor that it never gave', async () => {
      const refusal = await world.refusal(list({ cursor: 'W10' }));

      expect(refusal).toMatchObject({ code: 'invalid_input', data: { fields: [{ path: 'cursor' }] } });
    });

    it('shows a person nothing of another one', async () => {
      expect((await list({}, cast.eve)).items).toEqual([]);
    });
  });

  describe('reading', () => {
    it('counts down, tells the other devices, and leaves the rest unread', async () => {
      const [newest, second] = await listed(world, cast.bob);
      const notificationIds = [newest?.id ?? '', second?.id ?? ''];
      expect(await unread()).toBe(5);

      const reply = await world.call(notifications.markRead, { notificationIds }, cast.bob);

      expect(reply).toEqual({ done: true });
      expect(await unread()).toBe(3);
      const { accountId } = cast.bob;
      await world.told(notifications.read, (read) => read.accountId === accountId && read.unreadCount === 3);
      const left = (await list({ unreadOnly: true })).items;
      expect(left.map(({ facts }) => facts.role)).toEqual(['member', 'executive', 'moderator']);
      expect(left.every(({ readAt }) => readAt === null)).toBe(true);
    });

    it('keeps the time when it was read first', async () => {
      const [newest] = await listed(world, cast.bob);
      await world.call(notifications.markRead, { notificationIds: [newest?.id ?? ''] }, cast.bob);

      expect((await listed(world, cast.bob))[0]).toEqual(newest);
    });

    it('does not find what belongs to somebody else, and changes nothing then', async () => {
      const ids = (await listed(world, cast.bob)).map(({ id }) => id);
      const { markRead, markUnread } = notifications;

      await unchanged(async () => {
        for (const action of [markRead, markUnread]) {
          const codeFor = async (notificationIds: string[], as: Cast['bob']) =>
            (await world.refusal(world.call(action, { notificationIds }, as))).code;
          expect(await codeFor(ids, cast.eve)).toBe('not_found');
          expect(await codeFor(ids, cast.ada)).toBe('not_found');
          expect(await codeFor([...ids, newId()], cast.bob)).toBe('not_found');
        }
      });
    });

    it('can be taken back', async () => {
      const [newest] = await listed(world, cast.bob);
      const notificationIds = [newest?.id ?? ''];

      expect(await world.call(notifications.markUnread, { notificationIds }, cast.bob)).toEqual({
        done: true,
      });

      expect(await unread()).toBe(4);
      const { accountId } = cast.bob;
      await world.told(notifications.read, (read) => read.accountId === accountId && read.unreadCount === 4);
      expect((await listed(world, cast.bob))[0]).toEqual({ ...newest, readAt: null });
    });

    it('can be of everything at once', async () => {
      await world.call(notifications.markAllRead, {}, cast.bob);

      expect(await unread()).toBe(0);
      const { accountId } = cast.bob;
      await world.told(notifications.read, (read) => read.accountId === accountId && read.unreadCount === 0);
    });
  });

  it.each<[string, Action, unknown, unknown[]]>([
    [
      'list',
      notifications.list,
      {},
      [{ organizationId: 'x' }, { limit: 0 }, { limit: 101 }, { unreadOnly: 1 }],
    ],
    ['unreadCount', notifications.unreadCount, {}, ['everything']],
    [
      'markRead',
      notifications.markRead,
      { notificationIds: [newId()] },
      [{}, { notificationIds: [] }, { notificationIds: ['x'] }, { notificationIds: { $ne: null } }],
    ],
    [
      'markUnread',
      notifications.markUnread,
      { notificationIds: [newId()] },
      [{}, { notificationIds: [] }, { notificationIds: ['x'] }],
    ],
    ['markAllRead', notifications.markAllRead, {}, [[]]],
    ['preferences', notifications.preferences, {}, [7]],
    [
      'changePreference',
      notifications.changePreference,
      { kind: 'mention', inApp: true, email: true },
      [{}, { kind: 'weather', inApp: true, email: true }, { kind: 'mention', inApp: 'yes', email: true }],
    ],
  ])(
    'refuses %s to who is not signed in, and with input that makes no sense',
    async (_, action, good, bad) => {
      const codeFor = async (input: unknown, as: Cast['bob'] | null) =>
        (await world.refusal(world.call(action, input, as))).code;

      await unchanged(async () => {
        expect(await codeFor(good, null)).toBe('unauthenticated');
        for (const input of bad) expect(await codeFor(input, cast.bob)).toBe('invalid_input');
      });
    },
  );

  it('shows the mails to services alone, newest first, page by page', async () => {
    expect(await world.refusal(world.call(notifications.mails, {}, cast.ada))).toMatchObject({
      code: 'forbidden',
    });
    expect(await world.refusal(world.call(notifications.mails, {}, null))).toMatchObject({
      code: 'forbidden',
    });
    const refusal = await world.refusal(world.callAsService(notifications.mails, { limit: 1000 }));
    expect(refusal).toMatchObject({ code: 'invalid_input' });

    for (const name of ['Una', 'Val', 'Wim', 'Xia']) {
      await mailTo(world, await world.person(name), 'Confirmez votre adresse e-mail');
    }
    const all = (await world.callAsService(notifications.mails, {})).items;
    const first = await world.callAsService(notifications.mails, { limit: 3 });
    const second = await world.callAsService(notifications.mails, { cursor: first.nextCursor ?? 'none' });
    const dates = all.map(({ createdAt }) => createdAt);
    expect(dates).toEqual(dates.toSorted().reverse());
    expect([...first.items, ...second.items]).toEqual(all);
  });
});
