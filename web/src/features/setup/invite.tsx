import { Button, Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { InvitePeople } from '../../components/invitations/invite-people.tsx';
import { trpc } from '../../lib/trpc.ts';
import { SetupFrame } from './setup-frame.tsx';

export default function Invite({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation('setup');
  const navigate = useNavigate();
  const { data: organization } = useSuspenseQuery(trpc.organizations.get.queryOptions({ organizationId }));
  const home = `/o/${organizationId}`;

  return (
    <SetupFrame
      step={3}
      title={t('invite.title')}
      lead={t('invite.lead', { organization: organization.name })}
      colors={organization.colors}
    >
      <Stack gap="lg">
        <InvitePeople
          organizationId={organizationId}
          onInvited={() => void navigate(home, { replace: true })}
        />
        <Button component={Link} to={home} variant="subtle" color="gray">
          {t('invite.later')}
        </Button>
      </Stack>
    </SetupFrame>
  );
}
