import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageBody } from '../../../components/page-body.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { trpc } from '../../../lib/trpc.ts';
import { PreferenceGroup } from './preference-group.tsx';

const subjects = {
  chat: ['mention', 'direct_message', 'group_message'],
  organization: ['member_joined', 'role_changed', 'added_to_group', 'removed'],
  projects: [
    ...['added_to_project', 'deliverable_added', 'deliverable_accepted', 'changes_requested'],
    ...['stage_delivered', 'deadline', 'check_in_due'],
  ],
  tasks: ['task_assigned', 'task_mention', 'task_due'],
  account: ['security'],
} as const;

export default function PreferencesPage() {
  const { t } = useTranslation('notifications');
  const { data: preferences } = useSuspenseQuery(trpc.notifications.preferences.queryOptions());
  const of = (kinds: readonly string[]) => preferences.filter(({ kind }) => kinds.includes(kind));

  return (
    <PageBody width="narrow">
      <PageHeader title={t('preferences.title')} description={t('preferences.lead')} />
      <PreferenceGroup
        title={t('preferences.chat')}
        note={t('preferences.delay')}
        preferences={of(subjects.chat)}
      />
      <PreferenceGroup title={t('preferences.organization')} preferences={of(subjects.organization)} />
      <PreferenceGroup title={t('preferences.projects')} preferences={of(subjects.projects)} />
      <PreferenceGroup title={t('preferences.tasks')} preferences={of(subjects.tasks)} />
      <PreferenceGroup title={t('preferences.account')} preferences={of(subjects.account)} />
    </PageBody>
  );
}
