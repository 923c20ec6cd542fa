import type { Group } from '@allforone/contracts/organizations';
import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../lib/address.ts';
import { confirm } from '../../../lib/confirm.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

/** A group that holds others says so instead of offering what would be refused. */
export function DeleteGroup({ group: { id, name }, childCount }: { group: Group; childCount: number }) {
  const { t } = useTranslation('groups');
  const queryClient = useQueryClient();
  const address = useAddress();
  const remove = useMutation(
    trpc.organizations.deleteGroup.mutationOptions({
      onSuccess: () => {
        address.set({ group: null });
        toast({ message: t('detail.deleted', { name }) });
        void queryClient.invalidateQueries(trpc.organizations.pathFilter());
      },
    }),
  );

  if (childCount > 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('detail.not_empty', { count: childCount })}
      </Text>
    );
  }

  return (
    <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => void ask()}>
      {t('detail.delete')}
    </Button>
  );

  async function ask(): Promise<void> {
    const sure = await confirm({
      title: t('detail.delete_title', { name }),
      body: t('detail.delete_body'),
      action: t('detail.delete'),
      danger: true,
    });

    if (sure) remove.mutate({ groupId: id });
  }
}
