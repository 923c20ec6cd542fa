import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { failForm, required } from '../../../lib/form.ts';
import { judge } from '../../../lib/forms/password-strength.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

export function usePasswordForm(shortest: number, onDone: () => void) {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { currentPassword: '', newPassword: '' },
    validate: {
      currentPassword: required,
      newPassword: (password) =>
        required(password) ??
        (judge(password, shortest) === 'short'
          ? t('password.too_short', { ns: 'common', count: shortest })
          : null),
    },
  });
  const change = useMutation(
    trpc.accounts.changePassword.mutationOptions({
      meta: { quiet: true },
      onSuccess: () => {
        void queryClient.invalidateQueries(trpc.accounts.devices.pathFilter());
        toast({ message: t('password.done') });
        onDone();
      },
      onError: (error) =>
        failForm(form, error, {
          wrong_password: 'currentPassword',
          password_too_short: 'newPassword',
          password_too_common: 'newPassword',
        }),
    }),
  );

  return { form, change };
}
