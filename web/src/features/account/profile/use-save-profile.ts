import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

/** Shown as saved at once, wherever the name stands; taken back if the server refuses. */
export function useSaveProfile(onRefused: (error: unknown) => void) {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const key = trpc.accounts.me.queryKey();

  return useMutation(
    trpc.accounts.updateProfile.mutationOptions({
      meta: { quiet: true },
      onMutate: async (profile) => {
        await queryClient.cancelQueries({ queryKey: key });
        const before = queryClient.getQueryData(key);
        if (before) queryClient.setQueryData(key, { ...before, ...profile });

        return before;
      },
      onSuccess: (me) => {
        queryClient.setQueryData(key, me);
        toast({ message: t('profile.saved') });
      },
      onError: (error, _profile, before) => {
        if (before) queryClient.setQueryData(key, before);
        onRefused(error);
      },
    }),
  );
}
