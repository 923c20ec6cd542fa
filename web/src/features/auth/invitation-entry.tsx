import { Anchor, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { enterSession } from '../../lib/session.ts';
import { trpc } from '../../lib/trpc.ts';
import { CodeForm } from './code-form.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { SignUpForm } from './sign-up-form.tsx';

interface Props {
  token: string;
  invitedEmail: string | null;
}

/** For someone who is not signed in: sign up or sign in here, and be in. */
export function InvitationEntry({ token, invitedEmail }: Props) {
  const { t } = useTranslation('auth');
  const [hasAccount, setHasAccount] = useState(false);
  const [challenge, setChallenge] = useState<string | null>(null);
  const navigate = useNavigate();
  const accept = useMutation(trpc.organizations.acceptInvitation.mutationOptions({ meta: { quiet: true } }));
  const email = invitedEmail ?? undefined;

  // Not accepted: signed in all the same, and the page goes on with what stands in the way.
  const join = async () => {
    const organization = await accept.mutateAsync({ token }).catch(() => null);

    await enterSession();
    if (organization) await navigate(`/o/${organization.id}`, { replace: true });
  };
  const other = (
    <Anchor
      component="button"
      type="button"
      inherit
      underline="always"
      onClick={() => setHasAccount(!hasAccount)}
    >
      {hasAccount ? t('sign_up.title') : t('sign_up.sign_in')}
    </Anchor>
  );

  if (challenge) {
    return (
      <CodeForm challenge={challenge} onSignedIn={() => void join()} onExpired={() => setChallenge(null)} />
    );
  }

  return (
    <Stack gap="lg">
      {hasAccount ? (
        <SignInForm
          email={email}
          submit={t('invitation.sign_in')}
          onSignedIn={() => void join()}
          onCode={setChallenge}
        />
      ) : (
        <SignUpForm
          email={email}
          submit={t('invitation.create')}
          signIn={other}
          onSignedUp={() => void join()}
        />
      )}
      <Text ta="center">
        {hasAccount ? t('invitation.new_here') : t('sign_up.have_account')} {other}
      </Text>
    </Stack>
  );
}
