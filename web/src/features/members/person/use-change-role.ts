import type { Member, RoleKey } from '@allforone/contracts/organizations';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useRoles } from '../../../lib/organization/roles.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { signedInAccount } from '../../../lib/session/state.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

/** Gives another role, and can take it back; one's own may be out of reach once it is gone. */
export function useChangeRole({ accountId, name, role: before }: Member) {
  const { t } = useTranslation('members');
  const queryClient = useQueryClient();
  const { id: organizationId } = useOrganization();
  const { nameOf } = useRoles();
  const change = useMutation(
    trpc.organizations.changeRole.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(trpc.organizations.pathFilter()),
    }),
  );

  return {
    isPending: change.isPending,
    to: (role: RoleKey, onDone: () => void) =>
      change.mutate(
        { organizationId, accountId, role },
        {
          onSuccess: () => {
            toast({
              message: t('person.role_changed', { name, role: nameOf(role) }),
              undo:
                accountId === signedInAccount.get()
                  ? undefined
                  : () => change.mutate({ organizationId, accountId, role: before }),
            });
            onDone();
          },
        },
      ),
  };
}
