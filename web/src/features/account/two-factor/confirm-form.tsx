import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../../components/form-error.tsx';
import { failForm, focusFirst, required } from '../../../lib/form.ts';

interface Props {
  submit: string;
  danger?: boolean;
  /** Rejects with the refusal. */
  confirm: (password: string) => Promise<unknown>;
  /** A sentence for a refusal that needs more words here than elsewhere. */
  explain?: (error: unknown) => ReactNode;
  onCancel: () => void;
}

/** Whoever found this device unlocked does not know the password. */
export function ConfirmForm({ submit, danger, confirm, explain, onCancel }: Props) {
  const { t } = useTranslation('account');
  const [isPending, setPending] = useState(false);
  const form = useForm({ initialValues: { password: '' }, validate: { password: required } });

  const send = async ({ password }: { password: string }) => {
    setPending(true);
    try {
      await confirm(password);
    } catch (error) {
      const explained = explain?.(error);

      if (explained) form.setErrors({ form: explained });
      else failForm(form, error, { wrong_password: 'password' });
    } finally {
      setPending(false);
    }
  };

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => void send(values),
        (errors) => focusFirst(form, errors),
      )}
    >
      <Stack gap="md">
        <PasswordInput
          {...form.getInputProps('password')}
          label={t('password.confirm')}
          description={t('password.confirm_why')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('password.show', { ns: 'common' }), tabIndex: 0 }}
          data-autofocus
        />
        <FormError message={form.errors.form} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onCancel}>
            {t('action.cancel', { ns: 'common' })}
          </Button>
          <Button type="submit" color={danger ? 'red' : undefined} loading={isPending}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
