import { templateDefinitions } from '@allforone/contracts/templates';
import { Button } from '@mantine/core';
import { IconPlus, IconSitemap } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DetailDrawer } from '../../components/drawers/detail-drawer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageBody } from '../../components/page-body.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useAddress } from '../../lib/address.ts';
import { useOrganization } from '../../lib/organization.ts';
import { trpc } from '../../lib/trpc.ts';
import { CreateGroup } from './detail/create-group.tsx';
import { GroupDetail } from './detail/group-detail.tsx';
import { GroupList } from './tree/group-list.tsx';
import { treeOf } from './tree/group-tree.ts';

/** The tree of groups; the address knows the one that is open. */
export default function GroupsPage() {
  const { t } = useTranslation('groups');
  const { id: organizationId, template, can } = useOrganization();
  const { data: groups } = useSuspenseQuery(trpc.organizations.groups.queryOptions({ organizationId }));
  const address = useAddress();
  const groupId = address.get('group');
  const parentId = address.get('create');
  const open = groups.find(({ id }) => id === groupId);
  const create = can('groups.manage') && (
    <Button
      component={Link}
      to={address.to({ create: '' })}
      leftSection={<IconPlus size={20} />}
      preventScrollReset
    >
      {t(`create.${templateDefinitions[template].groupKind}`)}
    </Button>
  );

  return (
    <PageBody>
      <PageHeader title={t('title')} description={t('lead')} action={groups.length > 0 && create} />
      {groups.length > 0 ? (
        <GroupList tree={treeOf(groups)} count={groups.length} />
      ) : (
        <EmptyState icon={IconSitemap} title={t('none.title')} action={create}>
          {t(can('groups.read') ? 'none.why' : 'none.why_outside')}
        </EmptyState>
      )}
      {groupId && parentId === null && (
        <DetailDrawer
          title={open ? t(`kind.${open.kind}`) : t('title')}
          onClose={() => address.set({ group: null })}
        >
          <GroupDetail key={groupId} groupId={groupId} groups={groups} />
        </DetailDrawer>
      )}
      {parentId !== null && can('groups.manage') && (
        <DetailDrawer title={t('create.title')} onClose={() => address.set({ create: null })}>
          <CreateGroup key={parentId} parentId={parentId} groups={groups} />
        </DetailDrawer>
      )}
    </PageBody>
  );
}
