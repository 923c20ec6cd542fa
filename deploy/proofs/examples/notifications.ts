import { accounts } from '@allforone/contracts/accounts';
import { notifications } from '@allforone/contracts/notifications';
import type { Person } from '@allforone/runtime/testing';
import type { Cast } from '../cast/cast.ts';
import { type ExamplesOf, next } from './example.ts';

export const notificationsExamples: ExamplesOf<typeof notifications> = {
  list: () => ({ limit: 100 }),
  unreadCount: () => ({}),
  markRead: async (cast, as) => ({ notificationIds: [await notificationOf(cast, as)] }),
  markUnread: async (cast, as) => ({ notificationIds: [await notificationOf(cast, as)] }),
  markAllRead: () => ({}),
  preferences: () => ({}),
  changePreference: () => ({ kind: 'mention', inApp: true, email: false }),
  mails: () => ({}),
};

/** Everyone is told of a device that signs in for the first time. */
async function notificationOf({ world }: Cast, person: Person): Promise<string> {
  const newest = async () => (await world.call(notifications.list, { limit: 1 }, person)).items[0]?.id;
  const known = await newest();
  if (known) return known;

  const { email, password } = person;
  const client = { userAgent: `Mozilla/5.0 (Android 16; Mobile; rv:${next()}.0) Firefox/141.0` };
  await world.call(accounts.logIn, { email, password }, null, { client });
  await world.told(notifications.created, ({ accountId }) => accountId === person.accountId);

  return (await newest()) as string;
}
