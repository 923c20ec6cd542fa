import type { Link } from '@allforone/contracts/links';
import type { ObjectRef } from '@allforone/contracts/objects';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { toast } from '../../lib/toasts.ts';
import { trpc } from '../../lib/trpc.ts';

/** Makes and takes away links of one object; what was taken away comes back by a touch. */
export function useLinks(from: ObjectRef) {
  const { t } = useTranslation('search');
  const { organizationId = '' } = useParams();
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries(trpc.links.list.pathFilter());
  const add = useMutation(trpc.links.add.mutationOptions({ onSuccess }));
  const remove = useMutation(trpc.links.remove.mutationOptions({ onSuccess }));
  const link = (to: ObjectRef) => add.mutateAsync({ organizationId, from, to });

  return {
    add: (to: ObjectRef) =>
      void link(to).then(
        ({ id }) => toast({ message: t('links.added'), undo: () => remove.mutate({ linkId: id }) }),
        // It has been told already.
        () => undefined,
      ),
    remove: ({ id: linkId, other: { object } }: Link) =>
      remove.mutate(
        { linkId },
        {
          onSuccess: () =>
            toast({ message: t('links.removed'), undo: () => void link(object).catch(() => undefined) }),
        },
      ),
  };
}
