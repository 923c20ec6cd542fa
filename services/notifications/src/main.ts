import { notifications } from '@allforone/contracts/notifications';
import { service } from '@allforone/runtime/service';
import { Migration20261121000000 } from '../migrations/Migration20261121000000_initial.ts';
import { Migration20261125000000 } from '../migrations/Migration20261125000000_projects.ts';
import { changePreference } from './actions/change-preference.ts';
import { markAllRead } from './actions/mark-all-read.ts';
import { markRead } from './actions/mark-read.ts';
import { markUnread } from './actions/mark-unread.ts';
import { NotificationSchema } from './entities/notification.ts';
import { OutboxMailSchema } from './entities/outbox-mail.ts';
import { PreferenceSchema } from './entities/preference.ts';
import { SentMailSchema } from './entities/sent-mail.ts';
import { forgetOld } from './jobs/forget-old.ts';
import { mailIfUnread } from './jobs/mail-if-unread.ts';
import { sendMail } from './jobs/send-mail.ts';
import { list } from './queries/list.ts';
import { mails } from './queries/mails.ts';
import { preferences } from './queries/preferences.ts';
import { unreadCount } from './queries/unread-count.ts';
import { subscriptions } from './subscriptions/on-facts.ts';

export default service(notifications, {
  store: 'either',
  entities: [NotificationSchema, OutboxMailSchema, PreferenceSchema, SentMailSchema],
  migrations: [Migration20261121000000, Migration20261125000000],
  actions: { list, unreadCount, markRead, markUnread, markAllRead, preferences, changePreference, mails },
  subscriptions,
  jobs: [sendMail, mailIfUnread, forgetOld],
});
