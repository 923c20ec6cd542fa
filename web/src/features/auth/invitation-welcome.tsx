import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { FormError } from '../../components/form-error.tsx';
import { codeOf, sentenceFor } from '../../lib/errors.ts';
import { signOut, useMe } from '../../lib/session.ts';
import { trpc } from '../../lib/trpc.ts';

interface Props {
  token: string;
  invitedEmail: string | null;
}

/** For someone who is signed in already: one button, and a way out if this is the wrong account. */
export function InvitationWelcome({ token, invitedEmail }: Props) {
  const { t } = useTranslation('auth');
  const me = useMe();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const queryClient = useQueryClient();
  const accept = useMutation(
    trpc.organizations.acceptInvitation.mutationOptions({
      meta: { quiet: true },
      onSuccess: async (organization) => {
        await queryClient.invalidateQueries(trpc.organizations.mine.queryFilter());
        await navigate(`/o/${organization.id}`, { replace: true });
      },
    }),
  );
  const isForOther = accept.error && codeOf(accept.error) === 'invitation_for_other';

  const switchAccount = async () => {
    await signOut();
    await navigate(pathname, { replace: true });
  };

  return (
    <Stack gap="md">
      <Text>{t('invitation.as', { email: me.email })}</Text>
      {accept.error && (
        <FormError
          message={
            isForOther && invitedEmail
              ? t('invitation.for_other', { email: invitedEmail })
              : sentenceFor(accept.error)
          }
        />
      )}
      <Button onClick={() => accept.mutate({ token })} loading={accept.isPending} fullWidth>
        {t('invitation.accept')}
      </Button>
      <Button variant="subtle" onClick={() => void switchAccount()}>
        {t('invitation.other_account')}
      </Button>
    </Stack>
  );
}
