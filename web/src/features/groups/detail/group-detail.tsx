import type { Group } from '@allforone/contracts/organizations';
import { Anchor, Button, Divider, Group as Row, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChecklist, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Boundary } from '../../../components/boundary.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { useAddress } from '../../../lib/address.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { GroupIcon } from '../tree/group-icon.tsx';
import { pathTo } from '../tree/group-tree.ts';
import { DeleteGroup } from './delete-group.tsx';
import { EditGroup } from './edit-group.tsx';
import { GroupMembers } from './group-members.tsx';

/** One group: where it lies, who is in it, what it holds. */
export function GroupDetail({ groupId, groups }: { groupId: string; groups: Group[] }) {
  const { t } = useTranslation('groups');
  const { id: organizationId, modules, can } = useOrganization();
  const address = useAddress();
  const [isEditing, editing] = useDisclosure();
  const group = groups.find(({ id }) => id === groupId);
  const children = groups.filter(({ parentId }) => parentId === groupId);
  const above = pathTo(groups, groupId).slice(0, -1);
  const mayManage = can('groups.manage');

  if (!group) return <Text c="dimmed">{t('detail.gone')}</Text>;

  return (
    <Stack gap="lg" pb="lg">
      <Row wrap="nowrap" gap="md">
        <GroupIcon kind={group.kind} />
        <div>
          <Title order={3} size="h2" style={{ overflowWrap: 'anywhere' }}>
            {group.name}
          </Title>
          {above.length > 0 && (
            <Text size="sm" c="dimmed">
              {t('detail.inside', { path: above.map(({ name }) => name).join(' › ') })}
            </Text>
          )}
        </div>
      </Row>
      {mayManage &&
        (isEditing ? (
          <EditGroup group={group} groups={groups} onClose={editing.close} />
        ) : (
          <Button variant="default" onClick={editing.open}>
            {t('detail.edit')}
          </Button>
        ))}
      {group.isMember && modules.includes('tasks') && can('tasks.read') && (
        <Button
          component={Link}
          to={`/o/${organizationId}/tasks/board/group/${groupId}`}
          variant="default"
          leftSection={<IconChecklist size={20} />}
        >
          {t('detail.tasks')}
        </Button>
      )}
      {can('members.read') && (
        <Boundary fallback={<ListSkeleton rows={3} />}>
          <GroupMembers group={group} />
        </Boundary>
      )}
      {(children.length > 0 || mayManage) && (
        <section aria-labelledby="group-children">
          <Title order={3} id="group-children" mb={4}>
            {t('detail.children')}
          </Title>
          {children.map(({ id, name }) => (
            <Row key={id} mih={44}>
              <Anchor component={Link} to={address.to({ group: id })}>
                {name}
              </Anchor>
            </Row>
          ))}
          {mayManage && (
            <Button
              component={Link}
              to={address.to({ create: groupId })}
              variant="subtle"
              ml={-20}
              leftSection={<IconPlus size={20} />}
            >
              {t('create.inside')}
            </Button>
          )}
        </section>
      )}
      <section aria-labelledby="group-seen">
        <Title order={3} id="group-seen" mb={4}>
          {t('detail.who_sees')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('detail.who_sees_answer')}
        </Text>
      </section>
      {mayManage && (
        <>
          <Divider />
          <DeleteGroup group={group} childCount={children.length} />
        </>
      )}
    </Stack>
  );
}
