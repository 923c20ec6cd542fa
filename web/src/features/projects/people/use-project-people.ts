import type { Part } from '@allforone/contracts/projects';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useRenewProjects } from '../../../lib/projects/live-project.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

interface Chosen {
  accountId: string;
  name: string;
  part: Part;
}

/** Adding and taking out act at once, and can be undone. */
export function useProjectPeople(projectId: string) {
  const { t } = useTranslation('projects');
  const renew = useRenewProjects();
  const add = useMutation(trpc.projects.addMembers.mutationOptions({ onSuccess: () => renew() }));
  const remove = useMutation(trpc.projects.removeMember.mutationOptions({ onSuccess: () => renew() }));
  const put = ({ accountId, part }: Chosen) => ({ projectId, members: [{ accountId, part }] });

  return {
    add: (chosen: Chosen) =>
      add.mutate(put(chosen), {
        onSuccess: () =>
          toast({
            message: t('people.added', { name: chosen.name }),
            undo: () => remove.mutate({ projectId, accountId: chosen.accountId }),
          }),
      }),
    change: (chosen: Chosen) => add.mutate(put(chosen)),
    remove: (chosen: Chosen) =>
      remove.mutate(
        { projectId, accountId: chosen.accountId },
        {
          onSuccess: () =>
            toast({
              message: t('people.removed', { name: chosen.name }),
              undo: () => add.mutate(put(chosen)),
            }),
        },
      ),
  };
}
