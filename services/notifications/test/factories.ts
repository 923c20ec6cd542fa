import accountsService from '@allforone/accounts/main';
import type { Store, StoredWorld } from '@allforone/audit/test/each-store';
import chatService from '@allforone/chat/main';
import { accounts } from '@allforone/contracts/accounts';
import { chat } from '@allforone/contracts/chat';
import { type Mail, notifications } from '@allforone/contracts/notifications';
import { organizations } from '@allforone/contracts/organizations';
import filesService from '@allforone/files/main';
import organizationsService from '@allforone/organizations/main';
import projectsService from '@allforone/projects/main';
import type { Person } from '@allforone/runtime/testing';
import tasksService from '@allforone/tasks/main';
import { expect, vi } from 'vitest';
import notificationsService from '../src/main.ts';

/** The service among its real neighbours. */
export const startNeighbourhood = (store: Store, settings?: Record<string, string>): Promise<StoredWorld> =>
  store.startWorld([accountsService, organizationsService, chatService, notificationsService], settings);

/** The same with projects and their files. */
export const startWithProjects = (store: Store): Promise<StoredWorld> =>
  store.startWorld([
    ...[accountsService, organizationsService, chatService, filesService, projectsService],
    notificationsService,
  ]);

/** The same with what there is to do. */
export const startWithTasks = (store: Store): Promise<StoredWorld> =>
  store.startWorld([
    ...[accountsService, organizationsService, chatService, filesService, projectsService, tasksService],
    notificationsService,
  ]);

export interface Cast {
  organizationId: string;
  /** Owner. */
  ada: Person;
  bob: Person;
  cleo: Person;
  /** Of another organisation. */
  eve: Person;
}

/** An organisation of three whose addresses are confirmed, and a stranger. */
export async function buildCast(world: StoredWorld): Promise<Cast> {
  const [ada, bob, cleo, eve] = await Promise.all([
    buildPerson(world, 'Ada'),
    buildPerson(world, 'Bob'),
    buildPerson(world, 'Cleo'),
    buildPerson(world, 'Eve'),
  ]);
  const organizationId = await buildOrganization(world, ada);
  await buildOrganization(world, eve);
  const { token } = await world.call(organizations.createInvitationLink, { organizationId }, ada);
  for (const person of [bob, cleo]) await world.call(organizations.acceptInvitation, { token }, person);
  await vi.waitFor(async () => expect(await listed(world, ada)).toHaveLength(2), 5000);
  await world.call(notifications.markAllRead, {}, ada);

  return { organizationId, ada, bob, cleo, eve };
}

export async function buildPerson(world: StoredWorld, name: string): Promise<Person> {
  const person = await world.person(name);
  const { requestId } = await world.told(
    accounts.verificationRequested,
    (request) => request.accountId === person.accountId,
  );
  const { token } = await world.callAsService(accounts.mailToken, { purpose: 'verify-email', requestId });
  await world.call(accounts.verifyEmail, { token }, null);

  return person;
}

async function buildOrganization(world: StoredWorld, founder: Person): Promise<string> {
  const founding = { template: 'company', name: 'Atelier', language: 'fr' } as const;

  return (await world.call(organizations.create, founding, founder)).id;
}

export async function buildGroupConversation(world: StoredWorld, cast: Cast): Promise<string> {
  const { organizationId, ada, bob, cleo } = cast;
  const accountIds = [bob.accountId, cleo.accountId];
  const { id } = await world.call(chat.createGroup, { organizationId, name: 'Sortie', accountIds }, ada);

  return id;
}

export const send = (world: StoredWorld, conversationId: string, text: string, by: Person) =>
  world.call(chat.send, { conversationId, text }, by);

export const listed = async (world: StoredWorld, person: Person) =>
  (await world.call(notifications.list, {}, person)).items;

/** Waits until the newest notification of a person fits. */
export async function newestOf(world: StoredWorld, person: Person, fits: Record<string, unknown>) {
  return vi.waitFor(async () => {
    const [newest] = await listed(world, person);
    expect(newest).toMatchObject(fits);
    return newest as NonNullable<typeof newest>;
  }, 10_000);
}

export const mailsTo = async (world: StoredWorld, person: { email: string }): Promise<Mail[]> =>
  (await world.callAsService(notifications.mails, { limit: 100 })).items.filter(
    ({ to }) => to === person.email,
  );

/** Waits for a mail with this subject in the outbox. */
export async function mailTo(
  world: StoredWorld,
  person: { email: string },
  subject: string | RegExp,
): Promise<Mail> {
  return vi.waitFor(async () => {
    const mails = await mailsTo(world, person);
    const found = mails.find((mail) => mail.subject.match(subject));
    expect(found, mails.map((mail) => mail.subject).join(', ')).toBeDefined();
    return found as Mail;
  }, 5000);
}
