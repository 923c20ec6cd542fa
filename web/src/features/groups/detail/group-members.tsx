import type { Group } from '@allforone/contracts/organizations';
import { ActionIcon, Anchor, Box, Group as Row, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MoreButton } from '../../../components/more-button.tsx';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { PersonPicker } from '../../../components/person-picker.tsx';
import { useGroupMember } from '../../../lib/organization/group-member.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

/** Those who were put into the group itself; adding and taking out act at once and can be undone. */
export function GroupMembers({ group: { id: groupId, name: group } }: { group: Group }) {
  const { t } = useTranslation('groups');
  const { id: organizationId, can } = useOrganization();
  const { add, remove } = useGroupMember();
  const list = useSuspenseInfiniteQuery(
    trpc.organizations.members.infiniteQueryOptions(
      { organizationId, groupId },
      { getNextPageParam: ({ nextCursor }) => nextCursor },
    ),
  );
  const members = list.data.pages.flatMap(({ items }) => items);
  const mayManage = can('groups.manage');

  return (
    <section aria-labelledby="group-members">
      <Title order={3} id="group-members" mb={4}>
        {t('detail.members')}
      </Title>
      {members.length === 0 && <Text c="dimmed">{t('detail.nobody')}</Text>}
      {members.map(({ accountId, name, photoId }) => (
        <Row key={accountId} wrap="nowrap" gap="sm" mih={52}>
          <PersonAvatar name={name} photoId={photoId} size={36} />
          <Anchor component={Link} to={`/o/${organizationId}/members?person=${accountId}`} flex={1} truncate>
            {name}
          </Anchor>
          {mayManage && (
            <ActionIcon aria-label={t('detail.take_out', { name })} onClick={() => takeOut(accountId, name)}>
              <IconX size={18} />
            </ActionIcon>
          )}
        </Row>
      ))}
      <MoreButton list={list} auto />
      {mayManage && (
        <Box mt="xs">
          <PersonPicker
            label={t('detail.add')}
            placeholder={t('detail.add')}
            without={members.map(({ accountId }) => accountId)}
            value={null}
            onPick={(accountId, name) => accountId && putInto(accountId, name)}
          />
        </Box>
      )}
    </section>
  );

  function putInto(accountId: string, name: string): void {
    add.mutate(
      { groupId, accountId },
      {
        onSuccess: () =>
          toast({
            message: t('detail.added', { name, group }),
            undo: () => remove.mutate({ groupId, accountId }),
          }),
      },
    );
  }

  function takeOut(accountId: string, name: string): void {
    remove.mutate(
      { groupId, accountId },
      {
        onSuccess: () =>
          toast({
            message: t('detail.taken_out', { name, group }),
            undo: () => add.mutate({ groupId, accountId }),
          }),
      },
    );
  }
}
