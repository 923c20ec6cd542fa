import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FormError } from '../../components/form-error.tsx';
import { PublicPanel } from '../../components/public/public-panel.tsx';
import { emailAddress, failForm, focusFirst } from '../../lib/form.ts';
import { trpc } from '../../lib/trpc.ts';
import { EmailField } from './email-field.tsx';

export default function ForgotPasswordPage() {
  const { t } = useTranslation('auth');
  const form = useForm({ initialValues: { email: '' }, validate: { email: emailAddress } });
  const request = useMutation(
    trpc.accounts.requestPasswordReset.mutationOptions({
      meta: { quiet: true },
      onError: (error) => failForm(form, error),
    }),
  );
  const back = (
    <Anchor component={Link} to="/sign-in">
      {t('forgot.back')}
    </Anchor>
  );

  if (request.isSuccess) {
    return (
      <PublicPanel title={t('forgot.sent_title')} footer={back}>
        <Text>{t('forgot.sent', { email: form.values.email.trim() })}</Text>
        <Text c="dimmed">{t('forgot.not_received')}</Text>
        <Button variant="default" onClick={() => request.reset()}>
          {t('forgot.again')}
        </Button>
      </PublicPanel>
    );
  }

  return (
    <PublicPanel title={t('forgot.title')} lead={t('forgot.lead')} footer={back}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          (values) => request.mutate(values),
          (errors) => focusFirst(form, errors),
        )}
      >
        <Stack gap="md">
          <EmailField {...form.getInputProps('email')} />
          <FormError message={form.errors.form} />
          <Button type="submit" loading={request.isPending} fullWidth>
            {t('forgot.submit')}
          </Button>
        </Stack>
      </form>
    </PublicPanel>
  );
}
