import type { audit } from '@allforone/contracts/audit';
import type { notifications } from '@allforone/contracts/notifications';
import type { AskedOf } from './asked.ts';
import type { Places } from './places.ts';

const page = { limit: 50 };
const alone = { input: () => ({}) };
const log = ({ organizationId }: Places) => ({ organizationId, ...page });
const few = ({ notificationIds }: Places) => ({ notificationIds: notificationIds.slice(0, 2) });
const many = ({ notificationIds }: Places) => ({ notificationIds });

export const askedOfNotifications: AskedOf<typeof notifications> = {
  list: [
    { input: () => page },
    { way: 'unread', input: () => ({ ...page, unreadOnly: true }) },
    { way: 'of a place', input: ({ organizationId }) => ({ ...page, organizationId }) },
  ],
  unreadCount: [alone],
  markRead: [{ input: few, many }],
  markUnread: [{ input: few, many }],
  markAllRead: [alone],
  preferences: [alone],
  changePreference: [{ input: () => ({ kind: 'mention', inApp: true, email: false }) }],
  mails: [{ input: () => page }],
};

export const askedOfAudit: AskedOf<typeof audit> = {
  search: [
    { input: log },
    { way: 'by one person', input: (places) => ({ ...log(places), actorId: places.colleagues[0] }) },
    { way: 'of a service', input: (places) => ({ ...log(places), action: 'chat' }) },
    { way: 'with a word', input: (places) => ({ ...log(places), words: 'telescope' }) },
    { way: 'with a usual word', input: (places) => ({ ...log(places), words: 'firefox' }) },
  ],
};
