import { onEachStore, type StoredWorld } from '@allforone/audit/test/each-store';
import { accounts } from '@allforone/contracts/accounts';
import { chat } from '@allforone/contracts/chat';
import { notificationKinds, notifications } from '@allforone/contracts/notifications';
import { organizations } from '@allforone/contracts/organizations';
import { startNode } from '@allforone/runtime/node';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  buildCast,
  buildGroupConversation,
  type Cast,
  listed,
  mailTo,
  newestOf,
  send,
  startNeighbourhood,
} from '../test/factories.ts';
import { runNow, runWaiting } from '../test/queue.ts';
import { redeliverAll } from '../test/redelivery.ts';
import notificationsService from './main.ts';

const day = 24 * 60 * 60 * 1000;

onEachStore((store) => {
  let world: StoredWorld;
  let cast: Cast;

  beforeAll(async () => {
    world = await startNeighbourhood(store);
    cast = await buildCast(world);
  });
  afterAll(() => world.stop());

  describe('preferences', () => {
    it('begins with what is addressed to the person by e-mail, and everything in the application', async () => {
      const preferences = await world.call(notifications.preferences, {}, cast.ada);

      expect(preferences.map(({ kind }) => kind)).toEqual(notificationKinds);
      expect(preferences.every(({ inApp }) => inApp)).toBe(true);
      expect(preferences.filter(({ email }) => email).map(({ kind }) => kind)).toEqual([
        'mention',
        'direct_message',
        'removed',
        'added_to_project',
        'deliverable_added',
        'deliverable_accepted',
        'changes_requested',
        'deadline',
        'task_assigned',
        'task_mention',
        'task_due',
        'check_in_due',
        'security',
      ]);
    });

    it('keeps what a person chose last, and for this person alone', async () => {
      const before = await world.call(notifications.preferences, {}, cast.bob);
      const change = (inApp: boolean, email: boolean) =>
        world.call(notifications.changePreference, { kind: 'group_message', inApp, email }, cast.ada);

      expect(await change(true, true)).toContainEqual({ kind: 'group_message', inApp: true, email: true });
      const changed = await change(false, true);

      expect(changed).toContainEqual({ kind: 'group_message', inApp: false, email: true });
      expect(await world.call(notifications.preferences, {}, cast.ada)).toEqual(changed);
      expect(await world.call(notifications.preferences, {}, cast.bob)).toEqual(before);
      expect(await world.rows('notifications', 'preference')).toHaveLength(1);
    });

    it('never lets security mails be switched off, but the line in the application', async () => {
      const off = (inApp: boolean, email: boolean) =>
        world.call(notifications.changePreference, { kind: 'security', inApp, email }, cast.ada);

      expect(await world.refusal(off(true, false))).toMatchObject({
        code: 'invalid_input',
        data: { fields: [{ path: 'email', problem: 'always_on' }] },
      });
      expect(await off(false, true)).toContainEqual({ kind: 'security', inApp: false, email: true });
    });

    it('answers a repeated request the same, and acts once', async () => {
      const input = { kind: 'mention', inApp: true, email: false } as const;
      const idempotencyKey = 'a key of an intention';
      const call = () => world.call(notifications.changePreference, input, cast.bob, { idempotencyKey });

      expect(await call()).toEqual(await call());
    });
  });

  it('forgets what was read more than a year ago, and keeps what was not', async () => {
    const dora = await world.person('Dora');
    const passwords = [
      dora.password,
      'une marmotte au bord du lac',
      'un castor dans la rivière',
      'trois ours à la montagne',
    ];
    for (const [index, currentPassword] of passwords.slice(0, 3).entries()) {
      await world.call(
        accounts.changePassword,
        { currentPassword, newPassword: passwords[index + 1] ?? '' },
        dora,
      );
      await vi.waitFor(async () => expect(await listed(world, dora)).toHaveLength(index + 1), 5000);
    }
    const [unread, recent, old] = await listed(world, dora);
    const now = Date.now();
    const readAt = async (id: string | undefined, daysAgo: number) => {
      world.setNow(new Date(now - daysAgo * day));
      await world.call(notifications.markRead, { notificationIds: [id ?? ''] }, dora);
    };
    await readAt(old?.id, 366);
    await readAt(recent?.id, 364);
    world.setNow(null);

    await runNow(world, 'forget-old');

    expect((await listed(world, dora)).map(({ id }) => id)).toEqual([unread?.id, recent?.id]);
  });

  it('counts every message although two processes hear of them at once', async () => {
    const conversationId = await buildGroupConversation(world, cast);
    const other = await startNode(world.config, [notificationsService]);
    const texts = Array.from({ length: 40 }, (_, index) => `message ${index}`);
    const sent = await Promise.all(texts.map((text) => send(world, conversationId, text, cast.ada)));
    const last = sent.find(({ sequence }) => sequence === sent.length);

    for (const person of [cast.bob, cast.cleo]) {
      const facts = { conversationName: 'Sortie', excerpt: last?.text, count: '40' };
      await newestOf(world, person, { kind: 'group_message', facts });
    }
    await other.stop();
  });

  /** Everything that people would notice, in one piece. */
  const seen = async () => ({
    notifications: await Promise.all(
      [cast.ada, cast.bob, cast.cleo].map((person) => world.call(notifications.list, {}, person)),
    ),
    mails: await world.callAsService(notifications.mails, { limit: 100 }),
  });

  it('tells everything once although it hears everything twice', async () => {
    const { organizationId, ada, bob, cleo } = cast;
    const conversationId = await buildGroupConversation(world, cast);
    const role = { organizationId, accountId: bob.accountId, role: 'moderator' } as const;
    await world.call(organizations.changeRole, role, ada);
    await newestOf(world, bob, { kind: 'role_changed' });
    await send(world, conversationId, `<@${cleo.accountId}> un`, ada);
    await send(world, conversationId, 'deux', ada);
    await newestOf(world, bob, { kind: 'group_message', facts: { count: '2' } });
    await runWaiting(world);
    await mailTo(world, cleo, 'Ada s’adresse à vous');
    await world.call(chat.markRead, { conversationId, sequence: 2 }, cleo);
    await newestOf(world, cleo, { kind: 'group_message', readAt: expect.any(String) });
    const before = await seen();

    const heard = await redeliverAll(world, notificationsService);
    await runWaiting(world);

    expect(heard).toBeGreaterThan(10);
    expect(await seen()).toEqual(before);
  });
});
