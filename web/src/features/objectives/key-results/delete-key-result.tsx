import type { KeyResult } from '@allforone/contracts/objectives';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { confirm } from '../../../lib/confirm.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { useRenewObjectives } from '../live/live-objectives.ts';

interface Props {
  keyResult: KeyResult;
  onDeleted: () => void;
}

/** It does not come back, so it is asked about before. */
export function DeleteKeyResult({ keyResult: { id, title }, onDeleted }: Props) {
  const { t } = useTranslation('objectives');
  const renew = useRenewObjectives();
  const remove = useMutation(
    trpc.objectives.deleteKeyResult.mutationOptions({
      onSuccess: () => {
        toast({ message: t('key_results.deleted') });
        renew();
        onDeleted();
      },
    }),
  );

  return (
    <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => void ask()}>
      {t('key_results.delete')}
    </Button>
  );

  async function ask(): Promise<void> {
    const sure = await confirm({
      title: t('key_results.delete_title', { name: title }),
      body: t('key_results.delete_body'),
      action: t('key_results.delete'),
      danger: true,
    });

    if (sure) remove.mutate({ keyResultId: id });
  }
}
