import type { Notification } from '@allforone/contracts/notifications';
import i18next from 'i18next';
import { dayOf, momentOf } from '../time.ts';

type Facts = Notification['facts'];

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
    case 'added_to_project':
      return actor
        ? i18next.t('notification.added_to_project_by', { name, project: facts.projectName ?? '' })
        : i18next.t('notification.added_to_project', { project: facts.projectName ?? '' });
    case 'deliverable_added':
    case 'deliverable_accepted':
    case 'changes_requested':
      return deliverableSentence(kind, facts, name);
    case 'stage_delivered':
      return i18next.t('notification.stage_delivered', {
        ...{ stage: facts.stageName ?? '', project: facts.projectName ?? '', progress: facts.progress ?? '' },
      });
    case 'deadline':
      return deadlineSentence(facts);
    case 'check_in_due':
      return i18next.t('notification.check_in_due', { objective: facts.objectiveTitle ?? '' });
    case 'task_assigned':
    case 'task_mention':
      return i18next.t(`notification.${kind}`, { name, task: facts.taskTitle ?? '' });
    case 'task_due':
      return taskDueSentence(facts);
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

function deliverableSentence(
  kind: 'deliverable_added' | 'deliverable_accepted' | 'changes_requested',
  { projectName = '', deliverableName = '', version = '1' }: Facts,
  name: string,
): string {
  const words = { name, project: projectName, deliverable: deliverableName, version };
  const isNewer = kind === 'deliverable_added' && version !== '1';

  return i18next.t(isNewer ? 'notification.deliverable_version' : `notification.${kind}`, words);
}

function deadlineSentence({ projectName = '', stageName, dueOn, state }: Facts): string {
  // A day has no hour: taken at midnight it would be the day before west of Greenwich.
  const words = { what: stageName ?? projectName, day: dueOn ? dayOf(`${dueOn}T12:00`) : '' };

  return i18next.t(state === 'late' ? 'notification.deadline_late' : 'notification.deadline_soon', words);
}

/** A reminder comes before the deadline, or with it. */
function taskDueSentence({ taskTitle = '', dueAt }: Facts): string {
  return dueAt
    ? i18next.t('notification.task_due', { task: taskTitle, moment: momentOf(dueAt) })
    : i18next.t('notification.task_due_soon', { task: taskTitle });
}

function securitySentence({ event, device }: Facts): string {
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
