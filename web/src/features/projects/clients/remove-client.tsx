import type { Group } from '@allforone/contracts/organizations';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../lib/address.ts';
import { confirm } from '../../../lib/confirm.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

/** A group does not come back, so it is asked about before. */
export function RemoveClient({ client: { id, name } }: { client: Group }) {
  const { t } = useTranslation('projects');
  const queryClient = useQueryClient();
  const address = useAddress();
  const remove = useMutation(
    trpc.organizations.deleteGroup.mutationOptions({
      onSuccess: () => {
        address.set({ client: null });
        toast({ message: t('clients.removed', { name }) });
        void queryClient.invalidateQueries(trpc.organizations.pathFilter());
        void queryClient.invalidateQueries(trpc.projects.pathFilter());
      },
    }),
  );

  return (
    <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => void ask()}>
      {t('clients.remove')}
    </Button>
  );

  async function ask(): Promise<void> {
    const sure = await confirm({
      title: t('clients.remove_title', { name }),
      body: t('clients.remove_body'),
      action: t('clients.remove'),
      danger: true,
    });

    if (sure) remove.mutate({ groupId: id });
  }
}
