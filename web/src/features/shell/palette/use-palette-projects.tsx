import { useDebouncedValue } from '@mantine/hooks';
import { IconBriefcase } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { trpc } from '../../../lib/trpc.ts';
import { usePlace } from '../use-place.ts';
import type { PaletteItem } from './palette.tsx';

/** Projects by any word of their name, as the server finds them. */
export function usePaletteProjects(typed: string): PaletteItem[] {
  const { here, isInOrganization } = usePlace();
  const navigate = useNavigate();
  const [words] = useDebouncedValue(typed.trim(), 150);
  const mayRead = here?.modules.includes('projects') && here.permissions.includes('projects.read');
  const organizationId = here?.id ?? '';
  const { data } = useQuery(
    trpc.projects.list.queryOptions(
      { organizationId, words: words || undefined, limit: 6 },
      { enabled: Boolean(isInOrganization && mayRead), placeholderData: (before) => before },
    ),
  );

  return (data?.items ?? []).map(({ id, name }) => ({
    id,
    label: name,
    icon: <IconBriefcase size={20} />,
    run: () => void navigate(`/o/${organizationId}/projects/${id}`),
  }));
}
