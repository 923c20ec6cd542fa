import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { FormError } from '../../components/form-error.tsx';
import { NewPasswordInput } from '../../components/new-password-input.tsx';
import { PublicPanel } from '../../components/public/public-panel.tsx';
import { codeOf } from '../../lib/errors.ts';
import { failForm, focusFirst } from '../../lib/form.ts';
import { shortestPassword } from '../../lib/forms/password-strength.ts';
import { trpc } from '../../lib/trpc.ts';

const shortest = shortestPassword({ twoFactor: false });

export default function ResetPasswordPage() {
  const { t } = useTranslation('auth');
  const [search] = useSearchParams();
  // With a second factor eight characters are enough, which only the server knows: it decides on the length.
  const form = useForm({
    initialValues: { password: '' },
    validate: {
      password: (password) =>
        password.length < 8 ? t('password.rule', { ns: 'common', count: shortest }) : null,
    },
  });
  const reset = useMutation(
    trpc.accounts.resetPassword.mutationOptions({
      meta: { quiet: true },
      onError: (error) =>
        failForm(form, error, { password_too_short: 'password', password_too_common: 'password' }),
    }),
  );

  if (reset.isSuccess) {
    return (
      <PublicPanel title={t('reset.done_title')}>
        <Text>{t('reset.done')}</Text>
        <Button component={Link} to="/sign-in">
          {t('sign_in.submit')}
        </Button>
      </PublicPanel>
    );
  }

  const isExpired = reset.error && codeOf(reset.error) === 'link_expired';

  return (
    <PublicPanel title={t('reset.title')} lead={t('reset.lead')}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          ({ password }) => reset.mutate({ token: search.get('token') ?? '', password }),
          (errors) => focusFirst(form, errors),
        )}
      >
        <Stack gap="md">
          <NewPasswordInput
            {...form.getInputProps('password')}
            label={t('field.new_password')}
            shortest={shortest}
          />
          <FormError message={isExpired ? t('reset.expired') : form.errors.form} />
          {isExpired ? (
            <Anchor component={Link} to="/forgot-password">
              {t('reset.ask_again')}
            </Anchor>
          ) : (
            <Button type="submit" loading={reset.isPending} fullWidth>
              {t('reset.submit')}
            </Button>
          )}
        </Stack>
      </form>
    </PublicPanel>
  );
}
