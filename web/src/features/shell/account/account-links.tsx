import { IconArrowLeft, IconBellCog, IconLock, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '../destination-links.module.css';
import { NavItem } from '../nav-item.tsx';
import { usePlace } from '../use-place.ts';

/** In place of an organisation's destinations while someone is busy with their own account. */
export function AccountLinks({ onGo }: { onGo?: () => void }) {
  const { t } = useTranslation('shell');
  const { here, isInOrganization } = usePlace();

  return (
    <ul className={classes.list}>
      <li>
        <NavItem to="/account" end icon={IconUser} label={t('account.profile')} onClick={onGo} />
      </li>
      <li>
        <NavItem to="/account/security" icon={IconLock} label={t('account.security')} onClick={onGo} />
      </li>
      <li>
        <NavItem
          to="/account/notifications"
          icon={IconBellCog}
          label={t('account.notifications')}
          onClick={onGo}
        />
      </li>
      {here && !isInOrganization && (
        <li>
          <NavItem
            to={`/o/${here.id}`}
            end
            icon={IconArrowLeft}
            label={t('account.back', { organization: here.name })}
            onClick={onGo}
          />
        </li>
      )}
    </ul>
  );
}
