import type { Account } from '@allforone/contracts/accounts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { ConfirmForm } from './confirm-form.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { Step } from './step.tsx';
import { TwoFactorDialog } from './two-factor-dialog.tsx';

interface Props {
  me: Account;
  onClose: () => void;
}

export default function RenewCodes({ me, onClose }: Props) {
  const { t } = useTranslation('account');
  const [codes, setCodes] = useState<string[] | null>(null);
  const renew = useMutation(trpc.accounts.renewRecoveryCodes.mutationOptions({ meta: { quiet: true } }));

  return (
    <TwoFactorDialog title={t('two_factor.renew_title')} onClose={codes ? undefined : onClose}>
      {codes ? (
        <RecoveryCodes
          codes={codes}
          email={me.email}
          onKept={() => {
            toast({ message: t('two_factor.renewed') });
            onClose();
          }}
        />
      ) : (
        <Step lead={t('two_factor.renew_lead')}>
          <ConfirmForm
            submit={t('two_factor.renew_submit')}
            confirm={async (password) => setCodes((await renew.mutateAsync({ password })).recoveryCodes)}
            onCancel={onClose}
          />
        </Step>
      )}
    </TwoFactorDialog>
  );
}
