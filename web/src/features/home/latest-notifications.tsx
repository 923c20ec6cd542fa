import { Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NotificationRow } from '../../components/notification-row.tsx';
import { usePeople } from '../../lib/organization.ts';
import { trpc } from '../../lib/trpc.ts';
import classes from './rows.module.css';
import { Section } from './section.tsx';

export function LatestNotifications({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation('home');
  const { data } = useSuspenseQuery(
    trpc.notifications.list.queryOptions({ organizationId, unreadOnly: true, limit: 5 }),
  );
  const people = usePeople(data.items.flatMap(({ actorId }) => actorId ?? []));

  return (
    <Section
      title={t('notifications.title')}
      all={{ path: `/o/${organizationId}/notifications`, label: t('notifications.all') }}
    >
      {data.items.length === 0 && <Text c="dimmed">{t('notifications.none')}</Text>}
      <ul className={classes.rows}>
        {data.items.map((notification) => (
          <li key={notification.id}>
            <NotificationRow notification={notification} people={people} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
