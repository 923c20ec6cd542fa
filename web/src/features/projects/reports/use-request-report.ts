import type { Report } from '@allforone/contracts/projects';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../lib/i18n.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

/** Made in the background, in the language that is read. */
export function useRequestReport() {
  const { t } = useTranslation('projects');
  const { id: organizationId } = useOrganization();
  const queryClient = useQueryClient();
  const request = useMutation(
    trpc.projects.requestReport.mutationOptions({
      onSuccess: () => {
        void queryClient.invalidateQueries(trpc.projects.reports.pathFilter());
        toast({ message: t('reports.asked') });
      },
    }),
  );

  return {
    isPending: request.isPending,
    asked: request.data,
    ask: (what: { projectId: string | null; format: Report['format'] }) =>
      request.mutate({ organizationId, language: currentLocale(), ...what }),
  };
}
