import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../components/form-error.tsx';
import { codeOf } from '../../lib/errors.ts';
import { failForm, focusFirst, required } from '../../lib/form.ts';
import { trpc } from '../../lib/trpc.ts';

interface Props {
  challenge: string;
  onSignedIn: () => void;
  /** The challenge lasts a few minutes: after that the password is asked again. */
  onExpired: () => void;
}

/** The second step: six digits of the authenticator, or a recovery code. */
export function CodeForm({ challenge, onSignedIn, onExpired }: Props) {
  const { t } = useTranslation('auth');
  const [recovery, setRecovery] = useState(false);
  const form = useForm({ initialValues: { code: '' }, validate: { code: required } });
  const logIn = useMutation(
    trpc.accounts.logInWithCode.mutationOptions({
      meta: { quiet: true },
      onSuccess: onSignedIn,
      onError: (error) => {
        if (codeOf(error) === 'link_expired') onExpired();
        else failForm(form, error, { wrong_code: 'code', invalid_input: 'code' });
      },
    }),
  );

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        ({ code }) => logIn.mutate({ challenge, code: code.replace(/\s/g, '') }),
        (errors) => focusFirst(form, errors),
      )}
    >
      <Stack gap="md">
        <TextInput
          {...form.getInputProps('code')}
          key={String(recovery)}
          label={recovery ? t('field.recovery_code') : t('field.code')}
          description={recovery ? t('sign_in.recovery_lead') : t('sign_in.code_lead')}
          inputMode={recovery ? 'text' : 'numeric'}
          autoComplete="one-time-code"
          autoCapitalize="none"
          maxLength={recovery ? 20 : 7}
          // The person has just asked for this very field.
          data-autofocus
          ref={(input) => input?.focus()}
        />
        <FormError message={form.errors.form} />
        <Button type="submit" loading={logIn.isPending} fullWidth>
          {t('sign_in.verify')}
        </Button>
        <Button
          variant="subtle"
          onClick={() => {
            form.reset();
            setRecovery(!recovery);
          }}
        >
          {recovery ? t('sign_in.use_code') : t('sign_in.use_recovery')}
        </Button>
      </Stack>
    </form>
  );
}
