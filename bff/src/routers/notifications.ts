import { notifications } from '@allforone/contracts/notifications';
import { read, router, write } from '../forward.ts';

export const notificationsRouter = router({
  list: read(notifications.list),
  unreadCount: read(notifications.unreadCount),
  markRead: write(notifications.markRead),
  markUnread: write(notifications.markUnread),
  markAllRead: write(notifications.markAllRead),
  preferences: read(notifications.preferences),
  changePreference: write(notifications.changePreference),
});
