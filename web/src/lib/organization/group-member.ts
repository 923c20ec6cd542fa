import { useMutation, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../trpc.ts';

/** Puts a person into a group and takes them out again; each undoes the other. */
export function useGroupMember() {
  const queryClient = useQueryClient();
  const onSuccess = () => {
    void queryClient.invalidateQueries(trpc.organizations.members.pathFilter());
    void queryClient.invalidateQueries(trpc.organizations.groups.pathFilter());
  };

  return {
    add: useMutation(trpc.organizations.addToGroup.mutationOptions({ onSuccess })),
    remove: useMutation(trpc.organizations.removeFromGroup.mutationOptions({ onSuccess })),
  };
}
