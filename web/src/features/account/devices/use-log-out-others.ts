import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { confirm } from '../../../lib/confirm.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { removeDevices, renewDevices, restoreDevices } from './devices-query.ts';

export function useLogOutOthers(): () => Promise<void> {
  const { t } = useTranslation('account');
  const logOut = useMutation(
    trpc.accounts.logOutOthers.mutationOptions({
      onMutate: () => removeDevices(({ current }) => !current),
      onSuccess: () => toast({ message: t('devices.others_done') }),
      onError: (_error, _input, before) => restoreDevices(before),
      onSettled: renewDevices,
    }),
  );

  return async () => {
    const sure = await confirm({
      title: t('devices.others_title'),
      body: t('devices.others_body'),
      action: t('devices.others'),
      danger: true,
    });

    if (sure) logOut.mutate({});
  };
}
