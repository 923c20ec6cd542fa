import { onEachStore, type StoredWorld } from '@allforone/audit/test/each-store';
import { notificationKinds, notifications } from '@allforone/contracts/notifications';
import type { Person } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import notificationsService from '../main.ts';

onEachStore((store) => {
  let world: StoredWorld;
  let ada: Person;
  let bob: Person;

  beforeAll(async () => {
    world = await store.startWorld([notificationsService]);
    [ada, bob] = [await world.person('Ada'), await world.person('Bob')];
  });
  afterAll(() => world.stop());

  it('begins with what is addressed to the person by e-mail, and everything in the application', async () => {
    const preferences = await world.call(notifications.preferences, {}, ada);

    expect(preferences.map(({ kind }) => kind)).toEqual(notificationKinds);
    expect(preferences.every(({ inApp }) => inApp)).toBe(true);
    expect(preferences.filter(({ email }) => email).map(({ kind }) => kind)).toEqual([
      'mention',
      'direct_message',
      'removed',
      'security',
    ]);
  });

  it('keeps what a person chose last, and for this person alone', async () => {
    const before = await world.call(notifications.preferences, {}, bob);
    const change = (inApp: boolean, email: boolean) =>
      world.call(notifications.changePreference, { kind: 'group_message', inApp, email }, ada);

    expect(await change(true, true)).toContainEqual({ kind: 'group_message', inApp: true, email: true });
    const changed = await change(false, true);

    expect(changed).toContainEqual({ kind: 'group_message', inApp: false, email: true });
    expect(await world.call(notifications.preferences, {}, ada)).toEqual(changed);
    expect(await world.call(notifications.preferences, {}, bob)).toEqual(before);
    expect(await world.rows('notifications', 'preference')).toHaveLength(1);
  });

  it('never lets security mails be switched off, but the line in the application', async () => {
    const off = (inApp: boolean, email: boolean) =>
      world.call(notifications.changePreference, { kind: 'security', inApp, email }, ada);

    expect(await world.refusal(off(true, false))).toMatchObject({
      code: 'invalid_input',
      data: { fields: [{ path: 'email', problem: 'always_on' }] },
    });
    expect(await off(false, true)).toContainEqual({ kind: 'security', inApp: false, email: true });
  });

  it('answers a repeated request the same, and acts once', async () => {
    const input = { kind: 'mention', inApp: true, email: false } as const;
    const idempotencyKey = 'a key of an intention';
    const call = () => world.call(notifications.changePreference, input, bob, { idempotencyKey });

    expect(await call()).toEqual(await call());
  });
});
