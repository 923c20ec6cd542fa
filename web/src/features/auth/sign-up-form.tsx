import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../components/form-error.tsx';
import { NewPasswordInput } from '../../components/new-password-input.tsx';
import { codeOf, sentenceFor } from '../../lib/errors.ts';
import { emailAddress, failForm, focusFirst, required } from '../../lib/form.ts';
import { judge, shortestPassword } from '../../lib/forms/password-strength.ts';
import { currentLocale } from '../../lib/i18n.ts';
import { trpc } from '../../lib/trpc.ts';

const shortest = shortestPassword({ twoFactor: false });

interface Props {
  /** Known from an invitation, and then not to be changed. */
  email?: string;
  submit: string;
  /** Beside "an account with this address already exists". */
  signIn: ReactNode;
  onSignedUp: () => void;
}

export function SignUpForm({ email, submit, signIn, onSignedUp }: Props) {
  const { t } = useTranslation('auth');
  const form = useForm({
    initialValues: { name: '', email: email ?? '', password: '' },
    validate: {
      name: required,
      email: emailAddress,
      password: (password) => {
        if (!password) return required(password);

        return judge(password, shortest) === 'short'
          ? t('password.too_short', { ns: 'common', count: shortest })
          : null;
      },
    },
  });
  const signUp = useMutation(
    trpc.accounts.signUp.mutationOptions({
      meta: { quiet: true },
      onSuccess: onSignedUp,
      onError: (error) => {
        failForm(form, error, {
          email_taken: 'email',
          password_too_short: 'password',
          password_too_common: 'password',
        });
        if (codeOf(error) === 'email_taken') {
          form.setFieldError(
            'email',
            <>
              {sentenceFor(error)} {signIn}
            </>,
          );
        }
      },
    }),
  );

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => signUp.mutate({ ...values, locale: currentLocale() }),
        (errors) => focusFirst(form, errors),
      )}
    >
      <Stack gap="md">
        <TextInput
          {...form.getInputProps('name')}
          label={t('field.name')}
          description={t('field.name_hint')}
          autoComplete="name"
          autoCapitalize="words"
        />
        <TextInput
          {...form.getInputProps('email')}
          label={t('field.email')}
          type="email"
          autoComplete="email"
          readOnly={Boolean(email)}
        />
        <NewPasswordInput
          {...form.getInputProps('password')}
          label={t('field.password')}
          shortest={shortest}
        />
        <FormError message={form.errors.form} />
        <Button type="submit" loading={signUp.isPending} fullWidth>
          {submit}
        </Button>
      </Stack>
    </form>
  );
}
