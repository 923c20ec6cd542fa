import type { Role } from '@allforone/contracts/organizations';
import { Anchor, Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddress } from '../../../lib/address.ts';
import { confirm } from '../../../lib/confirm.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

/** A role that somebody has says so, and who, instead of offering what would be refused. */
export function DeleteRole({ role: { key, name, memberCount } }: { role: Role }) {
  const { t } = useTranslation('roles');
  const queryClient = useQueryClient();
  const address = useAddress();
  const organization = useOrganization();
  const remove = useMutation(
    trpc.organizations.deleteRole.mutationOptions({
      onSuccess: () => {
        address.set({ role: null });
        toast({ message: t('deleted', { name: name ?? '' }) });
        void queryClient.invalidateQueries(trpc.organizations.pathFilter());
      },
    }),
  );

  if (memberCount > 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('remove.in_use', { count: memberCount })}{' '}
        <Anchor component={Link} to={`/o/${organization.id}/members?role=${key}`} underline="always">
          {t('remove.who')}
        </Anchor>
      </Text>
    );
  }

  return (
    <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => void ask()}>
      {t('remove.action')}
    </Button>
  );

  async function ask(): Promise<void> {
    const sure = await confirm({
      title: t('remove.title', { name: name ?? '' }),
      body: t('remove.body'),
      action: t('remove.action'),
      danger: true,
    });

    if (sure) remove.mutate({ roleId: key });
  }
}
