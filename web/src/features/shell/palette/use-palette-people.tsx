import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { signedInAccount } from '../../../lib/session/state.ts';
import { trpc } from '../../../lib/trpc.ts';
import { usePlace } from '../use-place.ts';
import type { PaletteItem } from './palette.tsx';

/** People of this organisation by what was typed; choosing one opens the conversation with them. */
export function usePalettePeople(typed: string): PaletteItem[] {
  const { here, isInOrganization } = usePlace();
  const navigate = useNavigate();
  const [search] = useDebouncedValue(typed.trim(), 200);
  const organizationId = here?.id ?? '';
  const mayLook = isInOrganization && here?.permissions.includes('members.read');
  const { data } = useQuery(
    trpc.organizations.members.queryOptions(
      { organizationId, search, limit: 6 },
      { enabled: Boolean(mayLook) && search.length > 1, placeholderData: (before) => before },
    ),
  );
  const open = useMutation(
    trpc.chat.openDirect.mutationOptions({
      onSuccess: ({ id }) => void navigate(`/o/${organizationId}/chat/${id}`),
    }),
  );

  if (search.length < 2) return [];

  return (data?.items ?? [])
    .filter(({ accountId }) => accountId !== signedInAccount.get())
    .map(({ accountId, name, photoId }) => ({
      id: accountId,
      label: name,
      icon: <PersonAvatar name={name} photoId={photoId} size={24} />,
      run: () => open.mutate({ organizationId, accountId }),
    }));
}
