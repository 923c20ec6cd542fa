import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

export function useLinks(fileId: string) {
  const { t } = useTranslation('files');
  const { t: common } = useTranslation();
  const queryClient = useQueryClient();
  const renew = () => queryClient.invalidateQueries(trpc.files.links.pathFilter());

  return {
    copy,
    create: useMutation(
      trpc.files.createLink.mutationOptions({
        onSuccess: ({ token }) => {
          void renew();
          copy(token);
        },
      }),
    ),
    revoke: useMutation(
      trpc.files.revokeLink.mutationOptions({
        onSuccess: () => {
          void queryClient.invalidateQueries(trpc.files.links.queryFilter({ fileId }));
          void renew();
          toast({ message: t('links.revoked') });
        },
      }),
    ),
  };

  /** Where the browser does not let us, it stays in the list to be copied by a touch. */
  function copy(token: string): void {
    void navigator.clipboard
      ?.writeText(`${location.origin}/s/${token}`)
      .then(() => toast({ message: common('action.copied') }))
      .catch(() => undefined);
  }
}
