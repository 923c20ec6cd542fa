import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAddress } from '../../../lib/address.ts';
import { failForm, required } from '../../../lib/form.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { useRenewProjects } from '../../../lib/projects/live-project.ts';
import { trpc } from '../../../lib/trpc.ts';
import { uuid } from '../../../lib/uuid.ts';

export interface StageDraft {
  key: string;
  name: string;
  dueOn: string | null;
}

export const emptyStage = (name = ''): StageDraft => ({ key: uuid(), name, dueOn: null });

/** What a project begins with; stages without a name are no stages. */
export function useNewProject() {
  const { t } = useTranslation('projects');
  const { id: organizationId } = useOrganization();
  const address = useAddress();
  const navigate = useNavigate();
  const renew = useRenewProjects();
  const form = useForm({
    initialValues: {
      name: '',
      description: '',
      clientGroupId: address.get('client') ?? '',
      startsOn: null as string | null,
      dueOn: null as string | null,
      stages: (['one', 'two', 'three'] as const).map((stage) => emptyStage(t(`form.suggested.${stage}`))),
      team: [] as string[],
    },
    validate: { name: required },
  });
  const create = useMutation(
    trpc.projects.create.mutationOptions({
      meta: { quiet: true },
      onSuccess: ({ id }) => {
        renew();
        void navigate(`/o/${organizationId}/projects/${id}`, { replace: true });
      },
      onError: (error) => failForm(form, error, { name_taken: 'name', due_before_start: 'dueOn' }),
    }),
  );

  return {
    form,
    isPending: create.isPending,
    submit: ({ stages, team, clientGroupId, ...values }: typeof form.values) =>
      create.mutate({
        ...values,
        organizationId,
        clientGroupId: clientGroupId || null,
        stages: stages.filter(({ name }) => name.trim()).map(({ name, dueOn }) => ({ name, dueOn })),
        members: team.map((accountId) => ({ accountId, part: 'team' as const })),
      }),
  };
}
