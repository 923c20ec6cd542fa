import type { Account } from '@allforone/contracts/accounts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../../components/form-error.tsx';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { CodeStep } from './code-step.tsx';
import { ConfirmForm } from './confirm-form.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { ScanStep } from './scan-step.tsx';
import { Step } from './step.tsx';
import { TwoFactorDialog } from './two-factor-dialog.tsx';
import { useMarkTwoFactor } from './use-mark-two-factor.ts';

type Place =
  | { at: 'password'; notice?: string }
  | { at: 'scan' | 'code'; key: { secret: string; address: string } }
  | { at: 'codes'; codes: string[] };

interface Props {
  me: Account;
  onClose: () => void;
}

/** Password, application, code, recovery codes: nothing is on before the code was right. */
export default function TurnOn({ me, onClose }: Props) {
  const { t } = useTranslation('account');
  const [place, setPlace] = useState<Place>({ at: 'password' });
  const start = useMutation(trpc.accounts.startTwoFactor.mutationOptions({ meta: { quiet: true } }));
  const markOn = useMarkTwoFactor(true);

  return (
    <TwoFactorDialog title={t('two_factor.set_up')} onClose={place.at === 'codes' ? undefined : onClose}>
      {content()}
    </TwoFactorDialog>
  );

  function content() {
    switch (place.at) {
      case 'password':
        return (
          <Step step={1} title={t('two_factor.password_title')} lead={t('two_factor.why')}>
            <FormError message={place.notice} />
            <ConfirmForm
              submit={t('action.continue', { ns: 'common' })}
              confirm={async (password) =>
                setPlace({ at: 'scan', key: await start.mutateAsync({ password }) })
              }
              onCancel={onClose}
            />
          </Step>
        );
      case 'scan':
        return (
          <ScanStep
            address={place.key.address}
            secret={place.key.secret}
            onNext={() => setPlace({ ...place, at: 'code' })}
          />
        );
      case 'code':
        return (
          <CodeStep
            onBack={() => setPlace({ ...place, at: 'scan' })}
            onInterrupted={() => setPlace({ at: 'password', notice: t('two_factor.expired') })}
            onConfirmed={(codes) => setPlace({ at: 'codes', codes })}
          />
        );
      case 'codes':
        return (
          <RecoveryCodes
            step={4}
            codes={place.codes}
            email={me.email}
            onKept={() => {
              markOn();
              toast({ message: t('two_factor.done') });
              onClose();
            }}
          />
        );
    }
  }
}
