import type { Organization } from '@allforone/contracts/organizations';
import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { confirm } from '../../lib/confirm.ts';
import { useRoles } from '../../lib/organization/roles.ts';
import { toast } from '../../lib/toasts.ts';
import { trpc } from '../../lib/trpc.ts';
import { SettingsSection } from './settings-section.tsx';

/** The last owner is told what to do first, instead of being refused. */
export function LeaveOrganization({ organization: { id, name, role } }: { organization: Organization }) {
  const { t } = useTranslation('settings');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { find } = useRoles();
  const leave = useMutation(
    trpc.organizations.leave.mutationOptions({
      onSuccess: async () => {
        toast({ message: t('leave.left', { organization: name }) });
        await navigate('/', { replace: true });
        void queryClient.invalidateQueries(trpc.organizations.mine.pathFilter());
      },
    }),
  );

  if (role === 'owner' && find('owner')?.memberCount === 1) {
    return (
      <SettingsSection id="leave" title={t('leave.title')}>
        <Text mb="md" maw="60ch">
          {t('leave.last_owner', { organization: name })}
        </Text>
        <Button component={Link} to={`/o/${id}/members`} variant="default">
          {t('leave.choose_owner')}
        </Button>
      </SettingsSection>
    );
  }

  return (
    <SettingsSection id="leave" title={t('leave.title')} description={t('leave.why', { organization: name })}>
      <Button color="red" variant="outline" loading={leave.isPending} onClick={() => void ask()}>
        {t('leave.action')}
      </Button>
    </SettingsSection>
  );

  async function ask(): Promise<void> {
    const sure = await confirm({
      title: t('leave.ask', { organization: name }),
      body: t('leave.ask_body'),
      action: t('leave.action'),
      danger: true,
    });

    if (sure) leave.mutate({ organizationId: id });
  }
}
