import type { Scope } from '@allforone/contracts/objectives';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAddress } from '../../../lib/address.ts';
import { failForm, required } from '../../../lib/form.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { toast } from '../../../lib/toasts.ts';
import { client } from '../../../lib/trpc.ts';
import { uuid } from '../../../lib/uuid.ts';
import { useRenewObjectives } from '../live/live-objectives.ts';
import { daysOf } from '../period/period.ts';

export interface KeyResultDraft {
  key: string;
  title: string;
  unit: string;
  start: number | string;
  target: number | string;
}

export const emptyKeyResult = (): KeyResultDraft => ({
  key: uuid(),
  title: '',
  unit: '',
  start: 0,
  target: 100,
});

/** What an objective begins with; key results without a title are none. */
export function useNewObjective() {
  const { t } = useTranslation('objectives');
  const { id: organizationId, can } = useOrganization();
  const address = useAddress();
  const navigate = useNavigate();
  const renew = useRenewObjectives();
  const { from, to } = daysOf('quarter');
  const scope: Scope =
    can('objectives.manage') && address.get('scope') !== 'personal' ? 'organization' : 'personal';
  const form = useForm({
    initialValues: {
      ...{ scope, title: '', description: '', parentId: address.get('parent') },
      ...{ startsOn: from as string | null, endsOn: to as string | null },
      keyResults: [] as KeyResultDraft[],
    },
    validate: {
      title: required,
      startsOn: (day) => required(day ?? ''),
      endsOn: (day) => required(day ?? ''),
      keyResults: {
        target: (target, { keyResults }, path) => {
          const draft = keyResults[Number(path.split('.')[1])];
          return draft?.title.trim() && Number(target) === Number(draft.start) ? t('key_results.same') : null;
        },
      },
    },
  });
  const create = useMutation({
    meta: { quiet: true },
    mutationFn: async ({ keyResults, startsOn, endsOn, ...values }: typeof form.values) => {
      const days = { startsOn: startsOn ?? from, endsOn: endsOn ?? to };
      const objective = await client.objectives.create.mutate({ organizationId, ...values, ...days });

      return { objective, areAllAdded: await addAll(objective.id, keyResults) };
    },
    onSuccess: ({ objective: { id }, areAllAdded }) => {
      if (!areAllAdded) toast({ message: t('form.some_missing') });
      renew();
      void navigate(`/o/${organizationId}/objectives/${id}`, { replace: true });
    },
    onError: (error) => failForm(form, error, { due_before_start: 'endsOn', alignment_cycle: 'parentId' }),
  });

  return { form, isPending: create.isPending, submit: create.mutate };
}

/** One after the other, for their order is that of the form. */
async function addAll(objectiveId: string, drafts: KeyResultDraft[]): Promise<boolean> {
  try {
    for (const { title, unit, start, target } of drafts.filter((draft) => draft.title.trim())) {
      const numbers = { start: Number(start), target: Number(target) };
      await client.objectives.addKeyResult.mutate({ objectiveId, title, unit, ...numbers });
    }

    return true;
  } catch {
    return false;
  }
}
