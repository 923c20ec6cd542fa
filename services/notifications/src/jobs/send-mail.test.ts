import accountsService from '@allforone/accounts/main';
import { onEachStore, type StoredWorld } from '@allforone/audit/test/each-store';
import { accounts } from '@allforone/contracts/accounts';
import { notifications } from '@allforone/contracts/notifications';
import type { Person } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { runTwice } from '../../test/queue.ts';
import { type MailServer, startSmtpServer } from '../../test/smtp-server.ts';
import notificationsService from '../main.ts';

onEachStore((store) => {
  let world: StoredWorld;
  let server: MailServer;

  beforeAll(async () => {
    server = await startSmtpServer();
    const settings = { SMTP_URL: `${server.url}?from=equipe@atelier.example` };
    world = await store.startWorld([accountsService, notificationsService], settings);
  });
  afterAll(async () => {
    await world.stop();
    await server.stop();
  });

  const receivedBy = ({ email }: Person) =>
    server.received.filter(({ envelope }) => envelope.includes(email));
  const arrived = (person: Person, count = 1) =>
    vi.waitFor(() => expect(receivedBy(person)).toHaveLength(count), 10_000);

  it('sends a mail that people and programs can read', async () => {
    const ada = await world.person('Ada');
    await arrived(ada);

    const [mail] = receivedBy(ada);
    expect(mail).toMatchObject({
      from: { name: 'AllForOne', address: 'equipe@atelier.example' },
      to: [{ address: ada.email }],
      subject: 'Confirmez votre adresse e-mail',
      messageId: expect.stringMatching(/^<[0-9a-f-]{36}@allforone\.test>$/),
    });
    expect(mail?.text).toContain('Bienvenue, Ada');
    expect(mail?.html).toContain('<html lang="fr">');
    expect(mail?.headers).toContainEqual(
      expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
    );
    expect((await world.callAsService(notifications.mails, {})).items).toEqual([]);
  });

  it('sends it once although its job runs twice, and keeps nothing of what it said', async () => {
    let bob = {} as Person;
    const signUp = async () => {
      bob = await world.person('Bob');
    };

    expect(await runTwice(world, 'send-mail', signUp)).toBe(1);

    await arrived(bob);
    expect(JSON.stringify(await world.rows('notifications', 'sent_mail'))).not.toContain(bob.email);
  });

  it('tries again when the server is busy', async () => {
    server.refuseWith.push(451);
    const cleo = await world.person('Cleo');

    await arrived(cleo);
    expect(server.refuseWith).toEqual([]);
  });

  it('gives up at once on a mailbox that does not exist', async () => {
    server.refuseWith.push(550);
    const dan = await world.person('Dan');
    await vi.waitFor(() => expect(server.refuseWith).toEqual([]), 5000);
    const eve = await world.person('Eve');
    await arrived(eve);

    expect(receivedBy(dan)).toEqual([]);
    await vi.waitFor(
      async () => expect(await world.rows('notifications', 'sent_mail')).toHaveLength(4),
      5000,
    );
  });

  it('writes in the language of its reader', async () => {
    const fay = await world.person('Fay');
    await arrived(fay);
    await world.call(accounts.updateProfile, { locale: 'en' }, fay);
    await world.call(accounts.resendVerification, {}, fay);
    await arrived(fay, 2);

    expect(receivedBy(fay)[1]).toMatchObject({ subject: 'Confirm your e-mail address' });
    expect(receivedBy(fay)[1]?.html).toContain('<html lang="en">');
  });

  it('sends nothing to confirm that is confirmed already', async () => {
    const gus = await world.person('Gus');
    await arrived(gus);
    const [, token = ''] = receivedBy(gus)[0]?.text?.split('verify-email?token=') ?? [];
    await world.call(accounts.verifyEmail, { token: decodeURIComponent(token.split(/\s/)[0] ?? '') }, null);

    await world.call(accounts.resendVerification, {}, gus);
    await world.call(
      accounts.changePassword,
      { currentPassword: gus.password, newPassword: 'trois girafes au bord du lac' },
      gus,
    );

    await arrived(gus, 2);
    expect(receivedBy(gus)[1]).toMatchObject({ subject: 'Votre mot de passe a été changé' });
  });
});
