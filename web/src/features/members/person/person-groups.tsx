import type { Member } from '@allforone/contracts/organizations';
import { ActionIcon, Anchor, Group, Select, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useGroupMember } from '../../../lib/organization/group-member.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

/** Which groups the person was put into, and into which they could be. */
export function PersonGroups({ member }: { member: Member }) {
  const { t } = useTranslation('members');
  const organization = useOrganization();
  const { id: organizationId } = organization;
  const { data: groups } = useSuspenseQuery(trpc.organizations.groups.queryOptions({ organizationId }));
  const { add, remove } = useGroupMember();
  const { accountId, name } = member;
  const mayManage = organization.can('groups.manage');
  const joined = groups.filter(({ id }) => member.groupIds.includes(id));
  const others = groups.filter(({ id }) => !member.groupIds.includes(id));

  return (
    <section aria-labelledby="person-groups">
      <Title order={3} id="person-groups" mb={4}>
        {t('person.groups')}
      </Title>
      {joined.length === 0 && <Text c="dimmed">{t('person.no_group')}</Text>}
      {joined.map((group) => (
        <Group key={group.id} justify="space-between" wrap="nowrap" mih={44}>
          <Anchor component={Link} to={`/o/${organizationId}/groups?group=${group.id}`} truncate>
            {group.name}
          </Anchor>
          {mayManage && (
            <ActionIcon
              aria-label={t('person.take_out', { group: group.name })}
              onClick={() => takeOut(group.id, group.name)}
            >
              <IconX size={18} />
            </ActionIcon>
          )}
        </Group>
      ))}
      {mayManage && others.length > 0 && (
        <Select
          mt="xs"
          searchable
          value={null}
          placeholder={t('person.add_group')}
          aria-label={t('person.add_group')}
          data={others.map(({ id, name: label }) => ({ value: id, label }))}
          onChange={(groupId) => groupId && putInto(groupId)}
        />
      )}
    </section>
  );

  function putInto(groupId: string): void {
    const group = groups.find(({ id }) => id === groupId)?.name ?? '';

    add.mutate(
      { groupId, accountId },
      {
        onSuccess: () =>
          toast({
            message: t('person.added', { name, group }),
            undo: () => remove.mutate({ groupId, accountId }),
          }),
      },
    );
  }

  function takeOut(groupId: string, group: string): void {
    remove.mutate(
      { groupId, accountId },
      {
        onSuccess: () =>
          toast({
            message: t('person.taken_out', { name, group }),
            undo: () => add.mutate({ groupId, accountId }),
          }),
      },
    );
  }
}
