import type { RoleKey } from '@allforone/contracts/organizations';
import { Button, Group, Text, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy, IconLink, IconShare } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../lib/trpc.ts';
import { InvitationCode } from './invitation-code.tsx';

interface Props {
  organizationId: string;
  role?: RoleKey;
  groupId?: string;
}

/** A link for whoever holds it: made when asked for, then copied or handed to another application. */
export function InvitationLink({ organizationId, role, groupId }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const clipboard = useClipboard();
  const link = useMutation(
    trpc.organizations.createInvitationLink.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(trpc.organizations.invitations.pathFilter()),
    }),
  );

  if (!link.data) {
    return (
      <Button
        variant="default"
        leftSection={<IconLink size={20} />}
        loading={link.isPending}
        onClick={() => link.mutate({ organizationId, role, groupId })}
      >
        {t('invite.make_link')}
      </Button>
    );
  }

  const address = `${location.origin}/invitation/${link.data.token}`;

  return (
    <div>
      <Group gap="sm" align="flex-end">
        <TextInput
          flex="1 1 200px"
          label={t('invite.link')}
          value={address}
          readOnly
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <Button
          variant="default"
          leftSection={clipboard.copied ? <IconCheck size={20} /> : <IconCopy size={20} />}
          onClick={() => clipboard.copy(address)}
        >
          {clipboard.copied ? t('action.copied') : t('action.copy')}
        </Button>
        {'share' in navigator && (
          <Button
            variant="default"
            leftSection={<IconShare size={20} />}
            onClick={() => void navigator.share({ url: address }).catch(() => undefined)}
          >
            {t('invite.share')}
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed" mt={4}>
        {t('invite.link_hint')}
      </Text>
      <InvitationCode address={address} />
    </div>
  );
}
