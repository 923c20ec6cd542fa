import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ObjectIcon } from '../../../components/links/object-icon.tsx';
import { trpc } from '../../../lib/trpc.ts';
import { withNames } from '../../../lib/words/mentions.ts';
import { usePlace } from '../use-place.ts';
import type { PaletteItem } from './palette.tsx';

const most = 6;

/** The best of everything that holds the words, and the way to all of it. */
export function usePaletteFound(typed: string): PaletteItem[] {
  const { t } = useTranslation('shell');
  const { t: common } = useTranslation();
  const { here, isInOrganization } = usePlace();
  const navigate = useNavigate();
  const [words] = useDebouncedValue(typed.trim(), 200);
  const organizationId = here?.id ?? '';
  const { data } = useQuery(
    trpc.search.everything.queryOptions(
      { organizationId, words, limit: most },
      {
        enabled: isInOrganization && organizationId !== '' && words.length > 1,
        placeholderData: (before) => before,
        meta: { persist: false },
      },
    ),
  );

  if (!isInOrganization || !organizationId || typed.trim().length < 2) return [];

  const best = (data?.items ?? []).slice(0, most).map(
    ({ kind, id, title, path }): PaletteItem => ({
      id: `${kind} ${id}`,
      label: withNames(title, new Map()),
      description: common(`object.kind.${kind}`),
      icon: <ObjectIcon kind={kind} />,
      run: () => void navigate(path),
    }),
  );

  return [
    ...best,
    {
      id: 'everything',
      label: t('palette.see_all', { words: typed.trim() }),
      icon: <IconSearch size={20} />,
      run: () => void navigate(`/o/${organizationId}/search?${new URLSearchParams({ q: typed.trim() })}`),
    },
  ];
}
