import { useTranslation } from 'react-i18next';
import { PageBody } from '../../components/page-body.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { NewProjectForm } from './new/new-project-form.tsx';

export default function NewProjectPage() {
  const { t } = useTranslation('projects');

  return (
    <PageBody width="narrow">
      <PageHeader title={t('form.title')} />
      <NewProjectForm />
    </PageBody>
  );
}
