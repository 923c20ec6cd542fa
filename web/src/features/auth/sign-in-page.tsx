import { sentenceOf } from '@allforone/contracts/errors';
import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { PublicPanel } from '../../components/public/public-panel.tsx';
import { currentLocale } from '../../lib/i18n.ts';
import { nextPath, withNext } from '../../lib/session/next-path.ts';
import { enterSession } from '../../lib/session.ts';
import { CodeForm } from './code-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

export default function SignInPage() {
  const { t } = useTranslation('auth');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [challenge, setChallenge] = useState<string | null>(null);
  const [notice, setNotice] = useState(
    search.has('ended') ? sentenceOf('session_expired', currentLocale()) : undefined,
  );

  const enter = async () => {
    await enterSession();
    await navigate(nextPath(search), { replace: true });
  };

  if (challenge) {
    return (
      <PublicPanel title={t('sign_in.code_title')}>
        <CodeForm
          challenge={challenge}
          onSignedIn={() => void enter()}
          onExpired={() => {
            setNotice(t('sign_in.challenge_expired'));
            setChallenge(null);
          }}
        />
      </PublicPanel>
    );
  }

  return (
    <PublicPanel
      title={t('sign_in.title')}
      footer={
        <>
          {t('sign_in.no_account')}{' '}
          <Anchor component={Link} to={withNext('/sign-up', search)} underline="always">
            {t('sign_in.sign_up')}
          </Anchor>
        </>
      }
    >
      <SignInForm
        submit={t('sign_in.submit')}
        notice={notice}
        onSignedIn={() => void enter()}
        onCode={setChallenge}
      />
    </PublicPanel>
  );
}
