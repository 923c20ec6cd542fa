import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Boundary } from '../../../components/boundary.tsx';
import { DetailDrawer } from '../../../components/drawers/detail-drawer.tsx';
import { PageBody } from '../../../components/page-body.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { useAddress } from '../../../lib/address.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { useLiveMembership } from '../../../lib/projects/live-project.ts';
import { DeletedProjects } from './deleted-projects.tsx';
import { ProjectFilters } from './project-filters.tsx';
import { ProjectList } from './project-list.tsx';
import { SectionLinks } from './section-links.tsx';
import { useProjectFilter } from './use-project-filter.ts';

export function TeamProjects() {
  const { t } = useTranslation('projects');
  const { id } = useOrganization();
  const address = useAddress();
  const { reset } = useProjectFilter();
  const [typed, setTyped] = useState('');
  useLiveMembership();

  return (
    <PageBody>
      <PageHeader
        title={t('title')}
        action={
          <Button component={Link} to={`/o/${id}/projects/new`} leftSection={<IconPlus size={20} />}>
            {t('create')}
          </Button>
        }
      />
      <SectionLinks />
      <Boundary fallback={<ListSkeleton rows={8} />}>
        <ProjectFilters typed={typed} onType={setTyped} />
        <ProjectList
          typed={typed}
          onReset={() => {
            setTyped('');
            reset();
          }}
        />
      </Boundary>
      <Button
        component={Link}
        to={address.to({ deleted: '' })}
        variant="subtle"
        color="gray"
        mt="lg"
        ml={-20}
      >
        {t('list.deleted')}
      </Button>
      {address.has('deleted') && (
        <DetailDrawer title={t('list.deleted')} onClose={() => address.set({ deleted: null })}>
          <DeletedProjects />
        </DetailDrawer>
      )}
    </PageBody>
  );
}
