import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DetailDrawer } from '../../components/drawers/detail-drawer.tsx';
import { useAddress } from '../../lib/address.ts';
import { DeliverForm } from './deliver/deliver-form.tsx';
import { DeliverableList } from './deliverables/deliverable-list.tsx';
import { useProject } from './project/use-project.ts';

/** What was delivered, and for whoever works on the project the way to deliver more. */
export default function DeliverablesPage() {
  const { t } = useTranslation('projects');
  const project = useProject();
  const address = useAddress();
  const close = () => address.set({ deliver: null });
  const deliver = project.canWork && (
    <Button
      component={Link}
      to={address.to({ deliver: '' })}
      leftSection={<IconUpload size={20} />}
      preventScrollReset
    >
      {t('deliverables.add')}
    </Button>
  );

  return (
    <>
      <DeliverableList project={project} action={deliver} />
      {project.canWork && address.has('deliver') && (
        <DetailDrawer title={t('deliver.title')} onClose={close}>
          <DeliverForm project={project} onClose={close} />
        </DetailDrawer>
      )}
    </>
  );
}
