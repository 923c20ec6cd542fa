import type { Preference } from '@allforone/contracts/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** Switched at once and taken back if it fails. One after the other, so that the last press wins. */
export function useChangePreference(): (preference: Preference) => void {
  const queryClient = useQueryClient();
  const key = trpc.notifications.preferences.queryKey();
  const scope = { id: 'notifications.preferences' };
  const show = (preference: Preference) =>
    queryClient.setQueryData(key, (known) =>
      known?.map((one) => (one.kind === preference.kind ? preference : one)),
    );
  const { mutate } = useMutation(
    trpc.notifications.changePreference.mutationOptions({
      scope,
      onMutate: (preference) => {
        const before = queryClient.getQueryData(key)?.find(({ kind }) => kind === preference.kind);
        show(preference);

        return before;
      },
      // Without a network nothing can be asked again, so what stood there is put back from here.
      onError: (_error, _preference, before) => {
        if (before) show(before);
      },
      onSettled: () => {
        const mutationKey = trpc.notifications.changePreference.mutationKey();
        // What the server says now does not know of the presses that still wait for it.
        if (queryClient.isMutating({ mutationKey }) <= 1)
          void queryClient.invalidateQueries({ queryKey: key });
      },
    }),
  );

  return mutate;
}
