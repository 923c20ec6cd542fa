import { Button, Divider, Group, Stack, Text, Title } from '@mantine/core';
import { IconMessage } from '@tabler/icons-react';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { useOnline } from '../../../lib/live/presence.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { signedInAccount } from '../../../lib/session/state.ts';
import { dayOf } from '../../../lib/time.ts';
import { trpc } from '../../../lib/trpc.ts';
import { memberOptions } from '../list/members-query.ts';
import { PersonGroups } from './person-groups.tsx';
import { PersonRole } from './person-role.tsx';
import { RemovePerson } from './remove-person.tsx';

/** One person: what they may do here, where they are, and what can be done. */
export function PersonDetail({ accountId }: { accountId: string }) {
  const { t } = useTranslation('members');
  const navigate = useNavigate();
  const { id: organizationId, modules, can } = useOrganization();
  const { data } = useSuspenseQuery(memberOptions(organizationId, accountId));
  const isOnline = useOnline([accountId]).has(accountId);
  const open = useMutation(
    trpc.chat.openDirect.mutationOptions({
      onSuccess: ({ id }) => void navigate(`/o/${organizationId}/chat/${id}`),
    }),
  );
  const [member] = data.items;
  const isMe = accountId === signedInAccount.get();

  if (!member) return <Text c="dimmed">{t('person.gone')}</Text>;

  return (
    <Stack gap="lg" pb="lg">
      <Group wrap="nowrap" gap="md">
        <PersonAvatar name={member.name} photoId={member.photoId} size={72} online={isOnline} />
        <div>
          <Title order={3} size="h2">
            {member.name}
          </Title>
          <Text size="sm" c="dimmed">
            {t('since', { date: dayOf(member.joinedAt) })}
            {isOnline && ` · ${t('online')}`}
          </Text>
        </div>
      </Group>
      {isMe ? (
        <Button component={Link} to="/account" variant="default">
          {t('person.profile')}
        </Button>
      ) : (
        modules.includes('chat') &&
        can('chat.write') && (
          <Button
            leftSection={<IconMessage size={20} />}
            loading={open.isPending || open.isSuccess}
            onClick={() => open.mutate({ organizationId, accountId })}
          >
            {t('person.write')}
          </Button>
        )
      )}
      <PersonRole member={member} />
      <Divider />
      <PersonGroups member={member} />
      <RemovePerson member={member} />
    </Stack>
  );
}
