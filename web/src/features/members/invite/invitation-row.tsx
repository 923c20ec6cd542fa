import type { Invitation } from '@allforone/contracts/organizations';
import { ActionIcon, Text, ThemeIcon } from '@mantine/core';
import { IconLink, IconMail, IconX } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { confirm } from '../../../lib/confirm.ts';
import { useRoles } from '../../../lib/organization/roles.ts';
import { agoOf } from '../../../lib/time.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import classes from './pending-invitations.module.css';

interface Props {
  invitation: Invitation;
  group: string | undefined;
  inviter: string | undefined;
}

export function InvitationRow({ invitation, group, inviter }: Props) {
  const { t } = useTranslation('members');
  const queryClient = useQueryClient();
  const { nameOf } = useRoles();
  const { id, email, role, createdAt, expiresAt, useCount } = invitation;
  const revoke = useMutation(
    trpc.organizations.revokeInvitation.mutationOptions({
      onSuccess: () => {
        toast({ message: t('invitations.revoked') });
        return queryClient.invalidateQueries(trpc.organizations.invitations.pathFilter());
      },
    }),
  );
  const facts = [
    nameOf(role),
    group,
    email === null &&
      (useCount === 0 ? t('invitations.uses_none') : t('invitations.uses', { count: useCount })),
  ];
  const history = [
    agoOf(createdAt),
    inviter && t('invitations.by', { name: inviter }),
    t('invitations.expires', { when: agoOf(expiresAt) }),
  ];

  return (
    <li className={classes.row}>
      <ThemeIcon variant="light" size={40} radius={20} aria-hidden>
        {email ? <IconMail size={20} /> : <IconLink size={20} />}
      </ThemeIcon>
      <div className={classes.words}>
        <Text fw={600}>{email ?? t('invitations.link')}</Text>
        <Text size="sm">{facts.filter(Boolean).join(' · ')}</Text>
        <Text size="sm" c="dimmed">
          {history.filter(Boolean).join(' · ')}
        </Text>
      </div>
      <ActionIcon
        loading={revoke.isPending}
        aria-label={email ? t('invitations.revoke_of', { email }) : t('invitations.revoke_link')}
        onClick={() => void ask()}
      >
        <IconX size={18} />
      </ActionIcon>
    </li>
  );

  async function ask(): Promise<void> {
    const question = email
      ? {
          title: t('invitations.revoke_title'),
          body: t('invitations.revoke_body', { email }),
          action: t('invitations.revoke'),
        }
      : {
          title: t('invitations.revoke_link_title'),
          body: t('invitations.revoke_link_body'),
          action: t('invitations.revoke_link'),
        };

    if (await confirm({ ...question, danger: true })) revoke.mutate({ invitationId: id });
  }
}
