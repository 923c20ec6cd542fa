import type { Stage } from '@allforone/contracts/projects';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { confirm } from '../../../lib/confirm.ts';
import { useRenewProjects } from '../../../lib/projects/live-project.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

/** A stage does not come back, so it is asked about before. */
export function DeleteStage({ stage: { id, name }, onDeleted }: { stage: Stage; onDeleted: () => void }) {
  const { t } = useTranslation('projects');
  const renew = useRenewProjects();
  const remove = useMutation(
    trpc.projects.deleteStage.mutationOptions({
      onSuccess: () => {
        toast({ message: t('stages.deleted') });
        renew();
        onDeleted();
      },
    }),
  );

  return (
    <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => void ask()}>
      {t('stages.delete')}
    </Button>
  );

  async function ask(): Promise<void> {
    const sure = await confirm({
      title: t('stages.delete_title', { name }),
      body: t('stages.delete_body'),
      action: t('stages.delete'),
      danger: true,
    });

    if (sure) remove.mutate({ stageId: id });
  }
}
