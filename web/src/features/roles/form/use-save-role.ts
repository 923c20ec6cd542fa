import type { Role } from '@allforone/contracts/organizations';
import type { Permission } from '@allforone/contracts/permissions';
import type { UseFormReturnType } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../lib/address.ts';
import { failForm } from '../../../lib/form.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

interface Values {
  name: string;
  permissions: Permission[];
}

/** Makes the role, or changes it where there is one, then goes back to the list. */
export function useSaveRole(role: Role | undefined, form: UseFormReturnType<Values>) {
  const { t } = useTranslation('roles');
  const queryClient = useQueryClient();
  const address = useAddress();
  const { id: organizationId } = useOrganization();
  const options = (sentence: 'created' | 'saved') => ({
    meta: { quiet: true },
    onSuccess: ({ name }: Role) => {
      void queryClient.invalidateQueries(trpc.organizations.pathFilter());
      toast({ message: t(sentence, { name: name ?? '' }) });
      address.set({ create: null, role: null });
    },
    onError: (error: unknown) => failForm(form, error, { name_taken: 'name' }),
  });
  const create = useMutation(trpc.organizations.createRole.mutationOptions(options('created')));
  const update = useMutation(trpc.organizations.updateRole.mutationOptions(options('saved')));

  return {
    isPending: create.isPending || update.isPending,
    save: (values: Values) =>
      role ? update.mutate({ roleId: role.key, ...values }) : create.mutate({ organizationId, ...values }),
  };
}
