import type { Device } from '@allforone/contracts/accounts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { confirm } from '../../../lib/confirm.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { removeDevices, renewDevices, restoreDevices } from './devices-query.ts';

/** Asked first, for whoever is cut off there may be in the middle of something. */
export function useLogOutDevice({ sessionId, label }: Device): () => Promise<void> {
  const { t } = useTranslation('account');
  const logOut = useMutation(
    trpc.accounts.logOutDevice.mutationOptions({
      onMutate: () => removeDevices((device) => device.sessionId === sessionId),
      onSuccess: () => toast({ message: t('devices.logged_out') }),
      onError: (_error, _input, before) => restoreDevices(before),
      onSettled: renewDevices,
    }),
  );

  return async () => {
    const sure = await confirm({
      title: t('devices.log_out_title'),
      body: t('devices.log_out_body', { label }),
      action: t('devices.log_out'),
      danger: true,
    });

    if (sure) logOut.mutate({ sessionId });
  };
}
