import { useQueryClient } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** What has just been switched shows at once, on every page that says how the account stands. */
export function useMarkTwoFactor(twoFactor: boolean): () => void {
  const queryClient = useQueryClient();

  return () => {
    queryClient.setQueryData(trpc.accounts.me.queryKey(), (me) => me && { ...me, twoFactor });
    void queryClient.invalidateQueries(trpc.accounts.me.queryFilter());
  };
}
