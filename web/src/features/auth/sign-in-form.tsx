import { Anchor, Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FormError } from '../../components/form-error.tsx';
import { emailAddress, failForm, focusFirst, required } from '../../lib/form.ts';
import { trpc } from '../../lib/trpc.ts';
import { EmailField } from './email-field.tsx';

interface Props {
  email?: string;
  submit: string;
  /** Why the person is asked again, if they are. */
  notice?: string;
  onSignedIn: () => void;
  /** The account has a second factor: its challenge goes with the code. */
  onCode: (challenge: string) => void;
}

export function SignInForm({ email, submit, notice, onSignedIn, onCode }: Props) {
  const { t } = useTranslation('auth');
  const form = useForm({
    initialValues: { email: email ?? '', password: '' },
    initialErrors: { form: notice },
    validate: { email: emailAddress, password: required },
  });
  const logIn = useMutation(
    trpc.accounts.logIn.mutationOptions({
      meta: { quiet: true },
      onSuccess: (answer) => (answer.step === 'code' ? onCode(answer.challenge) : onSignedIn()),
      onError: (error) => failForm(form, error),
    }),
  );

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => logIn.mutate(values),
        (errors) => focusFirst(form, errors),
      )}
    >
      <Stack gap="md">
        <EmailField {...form.getInputProps('email')} />
        <div>
          <PasswordInput
            {...form.getInputProps('password')}
            label={t('field.password')}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': t('password.show', { ns: 'common' }), tabIndex: 0 }}
          />
          <Group justify="flex-end" mt={8}>
            <Anchor component={Link} to="/forgot-password" size="sm">
              {t('sign_in.forgot')}
            </Anchor>
          </Group>
        </div>
        <FormError message={form.errors.form} />
        <Button type="submit" loading={logIn.isPending} fullWidth>
          {submit}
        </Button>
      </Stack>
    </form>
  );
}
