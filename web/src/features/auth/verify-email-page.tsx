import { Button, Loader, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { PublicPanel } from '../../components/public/public-panel.tsx';
import { codeOf, sentenceFor } from '../../lib/errors.ts';
import { trpc } from '../../lib/trpc.ts';

/** The link of the mail leads here; opening it is the confirmation. */
export default function VerifyEmailPage() {
  const { t } = useTranslation('auth');
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const queryClient = useQueryClient();
  const { mutate, isIdle, isPending, error } = useMutation(
    trpc.accounts.verifyEmail.mutationOptions({
      meta: { quiet: true },
      onSuccess: () => queryClient.invalidateQueries(trpc.accounts.me.queryFilter()),
    }),
  );

  useEffect(() => mutate({ token }), [mutate, token]);

  if (isIdle || isPending) {
    return (
      <PublicPanel title={t('verify.title')}>
        <Text role="status">{t('verify.working')}</Text>
        <Loader size="sm" />
      </PublicPanel>
    );
  }

  if (error) {
    const isExpired = codeOf(error) === 'link_expired';

    return (
      <PublicPanel title={isExpired ? t('verify.failed_title') : t('verify.title')}>
        <Text role="alert">{isExpired ? t('verify.failed') : sentenceFor(error)}</Text>
        {!isExpired && (
          <Button onClick={() => mutate({ token })}>{t('action.retry', { ns: 'common' })}</Button>
        )}
        <Button component={Link} to="/" variant="default">
          {t('verify.go_on')}
        </Button>
      </PublicPanel>
    );
  }

  return (
    <PublicPanel title={t('verify.done_title')}>
      <Text role="status">{t('verify.done')}</Text>
      <Button component={Link} to="/">
        {t('verify.go_on')}
      </Button>
    </PublicPanel>
  );
}
