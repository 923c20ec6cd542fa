import { useTranslation } from 'react-i18next';
import { PageBody } from '../../../components/page-body.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { useMe } from '../../../lib/session.ts';
import { LanguageChoice } from './language-choice.tsx';
import { Photo } from './photo.tsx';
import { ProfileForm } from './profile-form.tsx';

export default function ProfilePage() {
  const { t } = useTranslation('account');
  const me = useMe();

  return (
    <PageBody width="narrow">
      <PageHeader title={t('profile.title')} description={t('profile.lead')} />
      <Photo me={me} />
      <LanguageChoice />
      <ProfileForm me={me} />
    </PageBody>
  );
}
