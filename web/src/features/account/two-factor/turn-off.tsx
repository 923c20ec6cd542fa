import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../../../lib/errors.ts';
import { shortestPassword } from '../../../lib/forms/password-strength.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { ConfirmForm } from './confirm-form.tsx';
import { Step } from './step.tsx';
import { TwoFactorDialog } from './two-factor-dialog.tsx';
import { useMarkTwoFactor } from './use-mark-two-factor.ts';

export default function TurnOff({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('account');
  const markOff = useMarkTwoFactor(false);
  const disable = useMutation(
    trpc.accounts.disableTwoFactor.mutationOptions({
      meta: { quiet: true },
      onSuccess: () => {
        markOff();
        toast({ message: t('two_factor.off_done') });
        onClose();
      },
    }),
  );

  return (
    <TwoFactorDialog title={t('two_factor.off_title')} onClose={onClose}>
      <Step lead={t('two_factor.off_lead')}>
        <ConfirmForm
          danger
          submit={t('two_factor.turn_off')}
          confirm={(password) => disable.mutateAsync({ password })}
          explain={(error) =>
            codeOf(error) === 'password_too_short' &&
            t('two_factor.off_too_short', { count: shortestPassword({ twoFactor: false }) })
          }
          onCancel={onClose}
        />
      </Step>
    </TwoFactorDialog>
  );
}
