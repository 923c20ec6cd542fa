import { guardedPerson } from '@allforone/accounts/test/people';
import { onEachStore, type StoredWorld } from '@allforone/audit/test/each-store';
import { accounts } from '@allforone/contracts/accounts';
import { type Notification, notifications } from '@allforone/contracts/notifications';
import { organizations } from '@allforone/contracts/organizations';
import type { Person } from '@allforone/runtime/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  buildCast,
  buildPerson,
  type Cast,
  listed,
  mailsTo,
  mailTo,
  newestOf,
  startNeighbourhood,
} from '../../test/factories.ts';

onEachStore((store) => {
  let world: StoredWorld;
  let cast: Cast;

  beforeAll(async () => {
    world = await startNeighbourhood(store);
    cast = await buildCast(world);
  });
  afterAll(() => world.stop());

  const kindsOf = async (person: Person) => (await listed(world, person)).map(({ kind }) => kind);

  async function joined(name: string): Promise<Person> {
    const person = await buildPerson(world, name);
    const { organizationId, ada } = cast;
    const { token } = await world.call(organizations.createInvitationLink, { organizationId }, ada);
    await world.call(organizations.acceptInvitation, { token }, person);

    return person;
  }

  describe('in an organisation', () => {
    it('tells who invited that somebody joined, and not the newcomer', async () => {
      const dora = await joined('Dora');

      await newestOf(world, cast.ada, {
        kind: 'member_joined',
        actorId: dora.accountId,
        facts: { name: 'Dora', organizationName: 'Atelier' },
        path: `/o/${cast.organizationId}/members`,
      });
      expect(await listed(world, dora)).toEqual([]);
    });

    it('tells a person of another role, and not who gave it', async () => {
      const { organizationId, ada, bob } = cast;
      await world.call(
        organizations.changeRole,
        { organizationId, accountId: bob.accountId, role: 'moderator' },
        ada,
      );

      await newestOf(world, bob, {
        kind: 'role_changed',
        actorId: ada.accountId,
        facts: { role: 'moderator', organizationName: 'Atelier' },
        path: `/o/${organizationId}`,
      });
      expect(await kindsOf(ada)).not.toContain('role_changed');
    });

    it('tells who was added to a group, and not who adds themselves', async () => {
      const { organizationId, ada, cleo } = cast;
      const group = { organizationId, name: 'Vélo', kind: 'team' } as const;
      const { id: groupId } = await world.call(organizations.createGroup, group, ada);
      await world.call(organizations.addToGroup, { groupId, accountId: ada.accountId }, ada);
      await world.call(organizations.addToGroup, { groupId, accountId: cleo.accountId }, ada);

      const facts = { groupName: 'Vélo', organizationName: 'Atelier' };
      await newestOf(world, cleo, { kind: 'added_to_group', actorId: ada.accountId, facts });
      expect(await kindsOf(ada)).not.toContain('added_to_group');
    });

    it('tells who was removed, by mail too, and takes back what they can read no longer', async () => {
      const { organizationId, ada } = cast;
      const dan = await joined('Dan');
      const member = { organizationId, accountId: dan.accountId };
      await world.call(organizations.changeRole, { ...member, role: 'moderator' }, ada);
      await newestOf(world, dan, { kind: 'role_changed', readAt: null });

      await world.call(organizations.removeMember, member, ada);

      await newestOf(world, dan, { kind: 'removed', facts: { organizationName: 'Atelier' }, path: '/' });
      expect(await kindsOf(dan)).toEqual(['removed']);
      expect(await world.call(notifications.unreadCount, {}, dan)).toEqual({ count: 1 });
      expect((await mailTo(world, dan, 'plus partie de « Atelier »')).html).toContain(
        'https://allforone.test/',
      );
    });

    it('tells nobody who leaves', async () => {
      const { organizationId } = cast;
      const lea = await joined('Lea');

      await world.call(organizations.leave, { organizationId }, lea);

      await world.told(notifications.read, ({ accountId }) => accountId === lea.accountId);
      expect(await listed(world, lea)).toEqual([]);
    });

    it('tells nothing by a way that was switched off', async () => {
      const { organizationId, ada } = cast;
      const max = await joined('Max');
      const change = (inApp: boolean, email: boolean) =>
        world.call(notifications.changePreference, { kind: 'role_changed', inApp, email }, max);
      const promote = (role: 'moderator' | 'executive') =>
        world.call(organizations.changeRole, { organizationId, accountId: max.accountId, role }, ada);

      await change(false, true);
      await promote('moderator');
      await mailTo(world, max, 'Votre rôle a changé dans « Atelier »');
      await change(true, false);
      await promote('executive');
      await newestOf(world, max, { kind: 'role_changed', facts: { role: 'executive' } });

      expect(await listed(world, max)).toHaveLength(1);
      expect((await mailsTo(world, max)).filter(({ subject }) => subject.includes('rôle'))).toHaveLength(1);
    });
  });

  describe('about an account', () => {
    const warned = (person: Person, facts: Record<string, unknown>): Promise<Notification> =>
      newestOf(world, person, { kind: 'security', organizationId: null, actorId: null, facts });

    it('warns of a changed password, in the application and by mail', async () => {
      const { cleo } = cast;
      const passwords = { currentPassword: cleo.password, newPassword: 'une loutre sur un vélo bleu' };
      await world.call(accounts.changePassword, passwords, cleo);

      await warned(cleo, { event: 'password_changed' });
      const mail = await mailTo(world, cleo, 'Votre mot de passe a été changé');
      expect(mail.text).toContain('https://allforone.test/account/security');
      expect(mail.text).not.toContain('/account/notifications');
    });

    it('warns of a log-in from a device not seen before, even an address that was never confirmed', async () => {
      const nina = await world.person('Nina');
      const client = { userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1' };
      const { email, password } = nina;
      await world.call(accounts.logIn, { email, password }, null, { client });

      const { facts, path } = await warned(nina, { event: 'new_device', device: expect.stringMatching(/./) });
      expect(path).toBe('/account/devices');
      const mail = await mailTo(world, nina, 'Connexion depuis un nouvel appareil');
      expect(mail.text).toContain(facts.device);
    });
  });

  describe('about the second factor', () => {
    it('warns when it is on, and when it is off again', async () => {
      const gus = await guardedPerson(world, 'Gus', new Date());
      world.setNow(null);
      await newestOf(world, gus, { kind: 'security', facts: { event: 'two_factor_on' } });
      await mailTo(world, gus, 'La double authentification est activée');

      await world.call(accounts.disableTwoFactor, { password: gus.password }, gus);

      await newestOf(world, gus, { facts: { event: 'two_factor_off' }, path: '/account/security' });
      await mailTo(world, gus, 'La double authentification est désactivée');
    });
  });

  describe('links by mail', () => {
    it('confirm an address', async () => {
      const olga = await world.person('Olga');
      const mail = await mailTo(world, olga, 'Confirmez votre adresse e-mail');

      await world.call(accounts.verifyEmail, { token: tokenIn(mail.text, '/verify-email?token=') }, null);

      expect(await world.call(accounts.me, {}, olga)).toMatchObject({ emailVerified: true });
    });

    it('let choose a new password', async () => {
      const paul = await buildPerson(world, 'Paul');
      await world.call(accounts.requestPasswordReset, { email: paul.email }, null);
      const mail = await mailTo(world, paul, 'Choisissez un nouveau mot de passe');
      const token = tokenIn(mail.text, '/reset-password?token=');
      const password = 'un hibou dans le vieux chêne';

      await world.call(accounts.resetPassword, { token, password }, null);

      expect(await world.call(accounts.logIn, { email: paul.email, password }, null)).toMatchObject({
        step: 'in',
      });
    });

    it('invite, in the language of the organisation, and not once the invitation is revoked', async () => {
      const { organizationId, ada } = cast;
      const quinn = { email: 'quinn@example.org' };
      await world.call(organizations.invite, { organizationId, emails: [quinn.email] }, ada);

      const mail = await mailTo(world, quinn, 'Ada vous invite à rejoindre Atelier');
      const token = tokenIn(mail.text, '/invitation/');
      expect(await world.call(organizations.invitation, { token }, null)).toMatchObject({
        email: quinn.email,
      });
    });

    it('are in no event, no notification and no line of the queue', async () => {
      const mail = await mailTo(world, { email: 'quinn@example.org' }, /./);
      const token = tokenIn(mail.text, '/invitation/');

      const told = JSON.stringify(world.published(organizations.invited));
      expect(told).not.toContain(token);
      expect(told).not.toContain('quinn');
      await vi.waitFor(async () => expect(await world.rows('notifications', 'notification')).not.toEqual([]));
      expect(JSON.stringify(await world.rows('notifications', 'notification'))).not.toContain('@example.org');
    });
  });
});

function tokenIn(text: string, path: string): string {
  const [, token = ''] = text.split(`https://allforone.test${path}`);

  return decodeURIComponent(token.split(/\s/)[0] ?? '');
}
