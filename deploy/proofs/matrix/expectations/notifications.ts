import type { notifications } from '@allforone/contracts/notifications';
import { own, ownOnly, servicesOnly } from '../rules.ts';
import type { ExpectationsOf } from './expectations.ts';

export const notificationsExpectations: ExpectationsOf<typeof notifications> = {
  list: own,
  unreadCount: own,
  markRead: ownOnly,
  markUnread: ownOnly,
  markAllRead: own,
  preferences: own,
  changePreference: own,
  mails: servicesOnly,
};
