import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NameForm } from '../../../components/forms/name-form.tsx';
import { useAddress } from '../../../lib/address.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

/** A client is a group; whoever is invited into it sees its projects alone. */
export function AddClient() {
  const { t } = useTranslation('projects');
  const { id: organizationId } = useOrganization();
  const queryClient = useQueryClient();
  const address = useAddress();
  const create = useMutation(
    trpc.organizations.createGroup.mutationOptions({
      meta: { quiet: true },
      onSuccess: async ({ id, name }) => {
        await queryClient.invalidateQueries(trpc.organizations.groups.pathFilter());
        toast({ message: t('clients.added', { name }) });
        address.set({ add: null, client: id });
      },
    }),
  );

  return (
    <NameForm
      label={t('clients.name')}
      submit={t('clients.add_submit')}
      autoComplete="organization"
      onSubmit={(name) => create.mutateAsync({ organizationId, name, kind: 'client' })}
    />
  );
}
