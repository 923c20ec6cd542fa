import { ActionIcon, Skeleton, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconBell, IconSearch, IconSelector } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { OrganizationTile } from '../../../components/organization-tile.tsx';
import { CountBadge } from '../count-badge.tsx';
import { usePlace } from '../use-place.ts';
import { useUnread } from '../use-unread.ts';
import classes from './phone-header.module.css';

const OrganizationSheet = lazy(() => import('./organization-sheet.tsx'));

/** At the top of a phone: where one is, a way to be elsewhere, and the search. */
export function PhoneHeader({ onSearch }: { onSearch: () => void }) {
  const { t } = useTranslation('shell');
  const { all, here } = usePlace();
  const unread = useUnread();
  const [open, setOpen] = useState(false);
  const elsewhere = all
    .filter(({ id }) => id !== here?.id)
    .reduce((sum, { id }) => sum + unread.of(id).unreadCount, 0);

  return (
    <nav aria-label={t('organizations')} className={`${classes.header} phone-only`}>
      <UnstyledButton className={classes.place} onClick={() => setOpen(true)} aria-haspopup="dialog">
        {here ? <OrganizationTile organization={here} size={32} /> : <Skeleton h={32} w={32} />}
        <Text fw={600} truncate>
          {here?.name ?? ''}
        </Text>
        <VisuallyHidden>{t('switcher.label')}</VisuallyHidden>
        <IconSelector size={18} aria-hidden />
        <CountBadge count={elsewhere} />
      </UnstyledButton>
      {here && (
        <ActionIcon component={Link} to={`/o/${here.id}/notifications`} pos="relative">
          <IconBell size={22} aria-hidden />
          <VisuallyHidden>{t('destination.notifications')}</VisuallyHidden>
          <span className={classes.count}>
            <CountBadge count={unread.notificationCount} missing={unread.missing.notifications} floating />
          </span>
        </ActionIcon>
      )}
      <ActionIcon onClick={onSearch} aria-label={t('palette.open')}>
        <IconSearch size={22} />
      </ActionIcon>
      {open && (
        <Suspense>
          <OrganizationSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </nav>
  );
}
