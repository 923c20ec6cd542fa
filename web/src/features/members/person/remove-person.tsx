import type { Member } from '@allforone/contracts/organizations';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddress } from '../../../lib/address.ts';
import { confirm } from '../../../lib/confirm.ts';
import { useRoles } from '../../../lib/organization/roles.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { signedInAccount } from '../../../lib/session/state.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

/** Cannot be undone: whoever was removed comes back by e-mail only. So it asks. */
export function RemovePerson({ member: { accountId, name, role } }: { member: Member }) {
  const { t } = useTranslation('members');
  const queryClient = useQueryClient();
  const organization = useOrganization();
  const address = useAddress();
  const { mayGive } = useRoles();
  const remove = useMutation(
    trpc.organizations.removeMember.mutationOptions({
      onSuccess: () => {
        address.set({ person: null });
        toast({ message: t('person.removed', { name }) });
        void queryClient.invalidateQueries(trpc.organizations.pathFilter());
      },
    }),
  );

  if (accountId === signedInAccount.get()) {
    return (
      <Button component={Link} to={`/o/${organization.id}/settings#leave`} variant="subtle" color="red">
        {t('person.leave')}
      </Button>
    );
  }
  if (!organization.can('members.manage') || !mayGive(role)) return null;

  return (
    <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => void ask()}>
      {t('person.remove')}
    </Button>
  );

  async function ask(): Promise<void> {
    const sure = await confirm({
      title: t('person.remove_title', { name }),
      body: t('person.remove_body', { name, organization: organization.name }),
      action: t('person.remove'),
      danger: true,
    });

    if (sure) remove.mutate({ organizationId: organization.id, accountId });
  }
}
