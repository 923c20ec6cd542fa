import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { trpc } from '../../../lib/trpc.ts';

const load = () => import('./user-dropdown.tsx');
const UserDropdown = lazy(load);

/** One's own face; what it opens comes with the first touch, for a first visit has better things to fetch. */
export function UserMenu() {
  const { t } = useTranslation('shell');
  const { data: me } = useQuery(trpc.accounts.me.queryOptions());
  const [wanted, setWanted] = useState(false);
  const button = (onClick: () => void) => (
    <UnstyledButton onPointerEnter={() => void load()} onClick={onClick}>
      <PersonAvatar name={me?.name ?? null} photoId={me?.photoId} />
      <VisuallyHidden>{t('menu.open')}</VisuallyHidden>
    </UnstyledButton>
  );
  const closed = button(() => setWanted(true));

  return wanted ? (
    <Suspense fallback={closed}>
      <UserDropdown target={button} />
    </Suspense>
  ) : (
    closed
  );
}
