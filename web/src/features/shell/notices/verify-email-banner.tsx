import { Anchor, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import classes from './banner.module.css';

/** Until the address is known to be theirs, mails to it cannot be relied on. */
export function VerifyEmailBanner() {
  const { t } = useTranslation('shell');
  const { data: me } = useQuery(trpc.accounts.me.queryOptions());
  const resend = useMutation(
    trpc.accounts.resendVerification.mutationOptions({
      onSuccess: () => toast({ message: t('verify.sent', { email: me?.email ?? '' }) }),
    }),
  );

  if (!me || me.emailVerified) return null;

  return (
    <Text className={`${classes.banner} ${classes.patient}`} size="sm">
      {t('verify.sentence', { email: me.email })}{' '}
      {!resend.isSuccess && (
        <Anchor
          component="button"
          type="button"
          inherit
          underline="always"
          onClick={() => resend.mutate({})}
          disabled={resend.isPending}
        >
          {t('verify.resend')}
        </Anchor>
      )}
    </Text>
  );
}
