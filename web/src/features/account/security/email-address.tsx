import type { Account } from '@allforone/contracts/accounts';
import { Box, Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../../components/form-error.tsx';
import { codeOf, sentenceFor } from '../../../lib/errors.ts';
import { trpc } from '../../../lib/trpc.ts';
import { Section } from '../section.tsx';
import { StateBadge } from '../state-badge.tsx';

export function EmailAddress({ me: { email, emailVerified } }: { me: Account }) {
  const { t } = useTranslation('account');
  const { mutate, isPending, isSuccess, error } = useMutation(
    trpc.accounts.resendVerification.mutationOptions({ meta: { quiet: true } }),
  );

  return (
    <Section
      title={t('email.title')}
      state={
        <StateBadge isGood={emailVerified}>
          {emailVerified ? t('email.verified') : t('email.unverified')}
        </StateBadge>
      }
    >
      <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
        {email}
      </Text>
      {!emailVerified && (
        <Stack gap="sm" align="flex-start" mt={4}>
          <Text c="dimmed">{t('email.why')}</Text>
          <Button variant="default" loading={isPending} onClick={() => mutate({})}>
            {t('email.resend')}
          </Button>
        </Stack>
      )}
      <div role="status">{isSuccess && !emailVerified && <Text mt="sm">{t('email.sent')}</Text>}</div>
      {error && (
        <Box mt="sm">
          <FormError message={sentenceOf(error)} />
        </Box>
      )}
    </Section>
  );

  function sentenceOf(refusal: unknown): string {
    return codeOf(refusal) === 'too_many_requests' ? t('email.too_many') : sentenceFor(refusal);
  }
}
