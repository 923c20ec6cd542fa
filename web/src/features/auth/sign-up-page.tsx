import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { PublicPanel } from '../../components/public/public-panel.tsx';
import { nextPath, withNext } from '../../lib/session/next-path.ts';
import { enterSession } from '../../lib/session.ts';
import { SignUpForm } from './sign-up-form.tsx';

export default function SignUpPage() {
  const { t } = useTranslation('auth');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const signIn = (
    <Anchor component={Link} to={withNext('/sign-in', search)} inherit underline="always">
      {t('sign_up.sign_in')}
    </Anchor>
  );
  const enter = async () => {
    await enterSession();
    await navigate(nextPath(search), { replace: true });
  };

  return (
    <PublicPanel
      title={t('sign_up.title')}
      footer={
        <>
          {t('sign_up.have_account')} {signIn}
        </>
      }
    >
      <SignUpForm submit={t('sign_up.submit')} signIn={signIn} onSignedUp={() => void enter()} />
    </PublicPanel>
  );
}
