import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { Sheet } from '../../../components/drawers/sheet.tsx';
import { OrganizationTile } from '../../../components/organization-tile.tsx';
import { CountBadge } from '../count-badge.tsx';
import links from '../destination-links.module.css';
import item from '../nav-item.module.css';
import { NavItem } from '../nav-item.tsx';
import { usePlace } from '../use-place.ts';
import { useUnread } from '../use-unread.ts';

export default function OrganizationSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell');
  const { all } = usePlace();
  const unread = useUnread();

  return (
    <Sheet title={t('organizations')} onClose={onClose}>
      <ul className={links.list}>
        {all.map((organization) => (
          <li key={organization.id}>
            <NavLink to={`/o/${organization.id}`} className={item.item} onClick={onClose}>
              <OrganizationTile organization={organization} size={32} />
              <span className={item.label}>{organization.name}</span>
              <CountBadge count={unread.of(organization.id).unreadCount} />
            </NavLink>
          </li>
        ))}
        <li>
          <NavItem to="/new" icon={IconPlus} label={t('switcher.create')} onClick={onClose} />
        </li>
      </ul>
    </Sheet>
  );
}
