import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { OrganizationTile } from '../../components/organization-tile.tsx';
import { PublicPanel } from '../../components/public/public-panel.tsx';
import { FormSkeleton } from '../../components/skeletons.tsx';
import { codeOf } from '../../lib/errors.ts';
import { signedInAccount } from '../../lib/session/state.ts';
import { useStore } from '../../lib/store.ts';
import { trpc } from '../../lib/trpc.ts';
import { InvitationEntry } from './invitation-entry.tsx';
import { InvitationWelcome } from './invitation-welcome.tsx';

/** Who invites, where to, in whose colours; then in, by the shortest way. */
export default function InvitationPage() {
  const { t } = useTranslation('auth');
  const { token = '' } = useParams();
  const accountId = useStore(signedInAccount);
  const { data: invitation, error } = useQuery(
    trpc.organizations.invitation.queryOptions({ token }, { meta: { persist: false } }),
  );

  if (error && ['link_expired', 'not_found', 'invalid_input'].includes(codeOf(error))) {
    return (
      <PublicPanel title={t('invitation.expired_title')}>
        <Text>{t('invitation.expired')}</Text>
        <Button component={Link} to="/" variant="default">
          {t('error.go_home', { ns: 'common' })}
        </Button>
      </PublicPanel>
    );
  }
  if (error) throw error;
  if (!invitation) {
    return (
      <PublicPanel title={t('invitation.title')}>
        <FormSkeleton />
      </PublicPanel>
    );
  }

  const { organizationName: name, logoId, colors } = invitation;

  return (
    <PublicPanel
      colors={colors}
      emblem={<OrganizationTile organization={{ name, logoId, colors }} size={56} />}
      title={name}
      lead={t('invitation.invited_by', { name: invitation.inviterName })}
    >
      {accountId ? (
        <InvitationWelcome token={token} invitedEmail={invitation.email} />
      ) : (
        <InvitationEntry token={token} invitedEmail={invitation.email} />
      )}
    </PublicPanel>
  );
}
