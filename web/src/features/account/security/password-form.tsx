import type { Account } from '@allforone/contracts/accounts';
import { PasswordInput, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormEnd } from '../../../components/forms/form-end.tsx';
import { NewPasswordInput } from '../../../components/new-password-input.tsx';
import { focusFirst } from '../../../lib/form.ts';
import { shortestPassword } from '../../../lib/forms/password-strength.ts';
import { usePasswordForm } from './use-password-form.ts';

interface Props {
  me: Account;
  onClose: () => void;
}

export function PasswordForm({ me, onClose }: Props) {
  const { t } = useTranslation('account');
  const shortest = shortestPassword(me);
  const { form, change } = usePasswordForm(shortest, onClose);

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => change.mutate(values),
        (errors) => focusFirst(form, errors),
      )}
    >
      <Stack gap="md">
        <VisuallyHidden>
          {/* Password managers keep the new password under this name. */}
          <input type="text" autoComplete="username" value={me.email} readOnly tabIndex={-1} aria-hidden />
        </VisuallyHidden>
        <PasswordInput
          {...form.getInputProps('currentPassword')}
          label={t('password.current')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('password.show', { ns: 'common' }), tabIndex: 0 }}
          // The person has just asked for this very field.
          ref={takeFocus}
        />
        <NewPasswordInput
          {...form.getInputProps('newPassword')}
          label={t('password.next')}
          shortest={shortest}
        />
        <Text size="sm" c="dimmed">
          {t('password.others')}
        </Text>
        <FormEnd
          submit={t('password.submit')}
          isPending={change.isPending}
          problem={form.errors.form}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}

/** One function for good: a new one at each keystroke would take the focus again and again. */
const takeFocus = (input: HTMLInputElement | null) => input?.focus();
