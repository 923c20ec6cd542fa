import type { Account } from '@allforone/contracts/accounts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { base64Of } from '../../../components/picture/to-base64.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

/** Shown before it has arrived; a photo that was removed can be put back. */
export function usePhoto({ photoId }: Account) {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const key = trpc.accounts.me.queryKey();
  const [chosen, setChosen] = useState<string | null>(null);
  const { mutate, isPending } = useMutation(
    trpc.accounts.changePhoto.mutationOptions({
      onSuccess: (me) => queryClient.setQueryData(key, me),
      onError: () => {
        setChosen(null);
        void queryClient.invalidateQueries({ queryKey: key });
      },
    }),
  );

  const change = (image: string) => {
    setChosen(image);
    mutate({ image }, { onSuccess: () => toast({ message: t('profile.photo_saved') }) });
  };

  return {
    isPending,
    /** As the address of an image, until the server has its own. */
    preview: chosen && `data:image/webp;base64,${chosen}`,
    change,
    remove: async () => {
      const removed = chosen ?? (await keptPhoto(photoId));

      setChosen(null);
      await queryClient.cancelQueries({ queryKey: key });
      queryClient.setQueryData(key, (me) => me && { ...me, photoId: null });
      mutate(
        { image: null },
        {
          onSuccess: () =>
            toast({
              message: t('profile.photo_removed'),
              undo: removed === null ? undefined : () => change(removed),
            }),
        },
      );
    },
  };
}

/** From the browser's own store as a rule, for this photo is on the screen. */
async function keptPhoto(photoId: string | null): Promise<string | null> {
  const answer = await fetch(`/photos/${photoId}`).catch(() => null);

  return answer?.ok ? await base64Of(await answer.blob()) : null;
}
