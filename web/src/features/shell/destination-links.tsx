import type { Organization } from '@allforone/contracts/organizations';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CountBadge } from './count-badge.tsx';
import classes from './destination-links.module.css';
import { type Destination, destinationsFor } from './destinations.ts';
import { NavItem } from './nav-item.tsx';
import { useUnread } from './use-unread.ts';

interface Props {
  organization: Organization;
  /** All by default; on phones some are in the bar already. */
  only?: (destination: Destination) => boolean;
  onGo?: () => void;
}

export function DestinationLinks({ organization, only = () => true, onGo }: Props) {
  const { t } = useTranslation('shell');
  const all = destinationsFor(organization).filter(only);
  const administration = all.filter(({ isAdministration }) => isAdministration);

  return (
    <>
      <List
        organization={organization}
        onGo={onGo}
        destinations={all.filter((one) => !one.isAdministration)}
      />
      {administration.length > 0 && (
        <>
          <Text className={classes.heading} size="sm" c="dimmed">
            {t('administration')}
          </Text>
          <List organization={organization} onGo={onGo} destinations={administration} />
        </>
      )}
    </>
  );
}

function List({ organization, destinations, onGo }: Props & { destinations: Destination[] }) {
  const { t } = useTranslation('shell');
  const unread = useUnread();
  const counts: Partial<Record<Destination['key'], number>> = {
    chat: unread.of(organization.id).unreadCount,
    notifications: unread.notificationCount,
  };
  const missing: Partial<Record<Destination['key'], string>> = unread.missing;

  return (
    <ul className={classes.list}>
      {destinations.map(({ key, path, icon }) => (
        <li key={key}>
          <NavItem
            to={`/o/${organization.id}${path}`}
            end={key === 'home'}
            icon={icon}
            label={t(`destination.${key}`)}
            badge={<CountBadge count={counts[key] ?? 0} missing={missing[key]} />}
            onClick={onGo}
          />
        </li>
      ))}
    </ul>
  );
}
