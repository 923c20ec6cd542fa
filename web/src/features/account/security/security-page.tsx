import { useTranslation } from 'react-i18next';
import { PageBody } from '../../../components/page-body.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { useMe } from '../../../lib/session.ts';
import { Devices } from '../devices/devices.tsx';
import { LoginHistory } from '../history/login-history.tsx';
import { TwoFactor } from '../two-factor/two-factor.tsx';
import { EmailAddress } from './email-address.tsx';
import { PasswordChange } from './password-change.tsx';

export default function SecurityPage() {
  const { t } = useTranslation('account');
  const me = useMe();

  return (
    <PageBody width="narrow">
      <PageHeader title={t('security.title')} description={t('security.lead')} />
      <EmailAddress me={me} />
      <PasswordChange me={me} />
      <TwoFactor me={me} />
      <Devices />
      <LoginHistory />
    </PageBody>
  );
}
