import type { Deliverable, Project } from '@allforone/contracts/projects';
import { Button, Group, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DetailDrawer } from '../../../components/drawers/detail-drawer.tsx';
import { BackLink } from '../../../components/navigation/back-link.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { DeliverableBadge } from '../../../components/projects/deliverable-badge.tsx';
import { useAddress } from '../../../lib/address.ts';
import { DeliverForm } from '../deliver/deliver-form.tsx';
import { StageName } from './stage-name.tsx';

interface Props {
  project: Project;
  deliverable: Deliverable;
}

export function DeliverableHeader({ project, deliverable }: Props) {
  const { t } = useTranslation('projects');
  const address = useAddress();
  const { id: projectId, organizationId, canWork, canAnswer } = project;
  const { name, description, state, stageId, latest } = deliverable;
  const close = () => address.set({ deliver: null });

  return (
    <>
      <BackLink to={`/o/${organizationId}/projects/${projectId}/deliverables`}>
        {t('deliverable.back', { project: project.name })}
      </BackLink>
      <PageHeader
        title={name}
        description={description || undefined}
        action={
          canWork && (
            <Button
              component={Link}
              to={address.to({ deliver: '' })}
              variant={state === 'changes_requested' ? 'filled' : 'default'}
              leftSection={<IconUpload size={20} />}
              preventScrollReset
            >
              {t('deliverable.add_version')}
            </Button>
          )
        }
      />
      <Group gap="8px 16px" mb="md">
        <DeliverableBadge state={state} isMine={canAnswer} />
        <Text size="sm">{t('deliverable.version', { version: latest.number })}</Text>
        {stageId && <StageName projectId={projectId} stageId={stageId} />}
      </Group>
      {canWork && address.has('deliver') && (
        <DetailDrawer title={t('deliver.title_version')} onClose={close}>
          <DeliverForm project={project} deliverable={deliverable} onClose={close} />
        </DetailDrawer>
      )}
    </>
  );
}
