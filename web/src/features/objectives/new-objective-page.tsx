import { useTranslation } from 'react-i18next';
import { PageBody } from '../../components/page-body.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useOrganization } from '../../lib/organization.ts';
import { NewObjectiveForm } from './new/new-objective-form.tsx';

export default function NewObjectivePage() {
  const { t } = useTranslation('objectives');
  useOrganization('objectives.write');

  return (
    <PageBody width="narrow">
      <PageHeader title={t('form.title')} />
      <NewObjectiveForm />
    </PageBody>
  );
}
