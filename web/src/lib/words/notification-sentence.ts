import type { Notification } from '@allforone/contracts/notifications';
import i18next from 'i18next';

/** What happened, in one sentence; `actor` is the name of who caused it. */
export function notificationSentence({ kind, facts }: Notification, actor?: string): string {
  const name = actor ?? i18next.t('unknown_person');
  const place = facts.conversationName;

  switch (kind) {
    case 'mention':
      return place
        ? i18next.t('notification.mention_in', { name, place })
        : i18next.t('notification.mention', { name });
    case 'group_message':
      return place
        ? i18next.t('notification.group_message_in', { name, place })
        : i18next.t('notification.group_message', { name });
    case 'added_to_group':
      return i18next.t('notification.added_to_group', { name, group: facts.groupName ?? '' });
    case 'removed':
      return i18next.t('notification.removed', { organization: facts.organizationName ?? '' });
    case 'security':
      return securitySentence(facts);
    case 'direct_message':
    case 'member_joined':
    case 'role_changed':
      return i18next.t(`notification.${kind}`, { name });
  }
}

function securitySentence({ event, device }: Notification['facts']): string {
  switch (event) {
    case 'password_changed':
    case 'two_factor_on':
    case 'two_factor_off':
      return i18next.t(`notification.${event}`);
    default:
      return device
        ? i18next.t('notification.security_device', { device })
        : i18next.t('notification.security');
  }
}
