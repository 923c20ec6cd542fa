import { UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { CountBadge } from '../count-badge.tsx';
import { barOf, destinationsFor } from '../destinations.ts';
import { usePlace } from '../use-place.ts';
import { useUnread } from '../use-unread.ts';
import classes from './phone-bar.module.css';

const MoreSheet = lazy(() => import('./more-sheet.tsx'));

/** Within the thumb's reach: the first destinations, and all others under "Plus". */
export function PhoneBar() {
  const { t } = useTranslation('shell');
  const { here } = usePlace();
  const unread = useUnread();
  const [open, setOpen] = useState(false);
  const destinations = here ? barOf(destinationsFor(here)) : [];
  return (
    <nav className={`${classes.bar} phone-only`} aria-label={t('navigation')}>
      {destinations.map(({ key, path, icon: Icon }) => (
        <NavLink key={key} to={`/o/${here?.id}${path}`} end={key === 'home'} className={classes.item}>
          <span className={classes.icon}>
            <Icon size={24} stroke={1.6} aria-hidden />
            <span className={classes.count}>
              <CountBadge
                count={key === 'chat' && here ? unread.of(here.id).unreadCount : 0}
                missing={key === 'chat' ? unread.missing.chat : undefined}
                floating
              />
            </span>
          </span>
          <span className={classes.label}>{t(`destination.${key}`)}</span>
        </NavLink>
      ))}
      <UnstyledButton className={classes.item} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className={classes.icon}>
          <IconDots size={24} stroke={1.6} aria-hidden />
        </span>
        <span className={classes.label}>{t('action.more', { ns: 'common' })}</span>
      </UnstyledButton>
      {open && (
        <Suspense>
          <MoreSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </nav>
  );
}
