import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { OrganizationTile } from '../../components/organization-tile.tsx';
import { UserMenu } from './account/user-menu.tsx';
import { CountBadge } from './count-badge.tsx';
import classes from './rail.module.css';
import { usePlace } from './use-place.ts';
import { useUnread } from './use-unread.ts';

/** All organisations at the left edge, one touch away. */
export function Rail() {
  const { t } = useTranslation('shell');
  const { all, here, isInOrganization } = usePlace();
  const unread = useUnread();

  return (
    <nav className={classes.rail} aria-label={t('organizations')}>
      <ul className={classes.list}>
        {all.map((organization) => (
          <li key={organization.id}>
            <Link
              to={`/o/${organization.id}`}
              className={classes.tile}
              title={organization.name}
              aria-current={isInOrganization && organization.id === here?.id ? 'true' : undefined}
            >
              <OrganizationTile organization={organization} />
              <VisuallyHidden>{organization.name}</VisuallyHidden>
              <CountBadge count={unread.of(organization.id).unreadCount} floating />
            </Link>
          </li>
        ))}
        <li>
          <ActionIcon
            component={Link}
            to="/new"
            size={40}
            aria-label={t('switcher.create')}
            title={t('switcher.create')}
          >
            <IconPlus size={20} />
          </ActionIcon>
        </li>
      </ul>
      <UserMenu />
    </nav>
  );
}
