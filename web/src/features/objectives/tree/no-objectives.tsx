import type { Scope } from '@allforone/contracts/objectives';
import { Button } from '@mantine/core';
import { IconPlus, IconTargetArrow } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useOrganization } from '../../../lib/organization.ts';

export function NoObjectives({ scope }: { scope: Scope }) {
  const { t } = useTranslation('objectives');
  const { id, can } = useOrganization();
  const canManage = can('objectives.manage');
  const isMine = scope === 'personal';
  const next = scope === 'organization' && canManage ? 'organization' : 'personal';

  return (
    <EmptyState
      icon={IconTargetArrow}
      title={t(isMine ? 'tree.none_mine.title' : 'tree.none.title')}
      action={
        <Button
          component={Link}
          to={`/o/${id}/objectives/new?scope=${next}`}
          leftSection={<IconPlus size={20} />}
        >
          {t(next === 'personal' ? 'tree.none_mine.action' : 'create')}
        </Button>
      }
    >
      {isMine ? t('tree.none_mine.why') : t(canManage ? 'tree.none.why' : 'tree.none.why_read')}
    </EmptyState>
  );
}
