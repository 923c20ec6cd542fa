import { Text } from '@mantine/core';
import { useQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../components/more-button.tsx';
import { trpc } from '../../../lib/trpc.ts';
import classes from './inbox.module.css';
import { inboxOptions, notificationsIn } from './inbox-query.ts';
import { InboxRow } from './inbox-row.tsx';
import { NothingHere } from './nothing-here.tsx';
import { byPeriod } from './periods.ts';
import { useActors } from './use-actors.ts';
import { useLiveInbox } from './use-live-inbox.ts';
import { useShown } from './use-shown.ts';

export function InboxList() {
  const { t } = useTranslation('notifications');
  const { unreadOnly, organizationId } = useShown();
  const list = useSuspenseInfiniteQuery(inboxOptions({ unreadOnly, organizationId }));
  const { data: mine } = useQuery(trpc.organizations.mine.queryOptions({ limit: 100 }));
  const organizations = mine?.items ?? [];
  const notifications = notificationsIn(list.data);
  const actors = useActors(notifications, organizations);

  useLiveInbox({ unreadOnly, organizationId });

  if (notifications.length === 0) return <NothingHere unreadOnly={unreadOnly} />;

  return (
    <>
      {byPeriod(notifications).map(({ period, items }) => (
        <section key={period} aria-labelledby={`period-${period}`}>
          <Text component="h2" id={`period-${period}`} className={classes.period}>
            {t(`period.${period}`)}
          </Text>
          <ul className={classes.list}>
            {items.map((notification) => (
              <InboxRow
                key={notification.id}
                notification={notification}
                people={actors}
                place={placeOf(notification.organizationId)}
              />
            ))}
          </ul>
        </section>
      ))}
      <MoreButton list={list} auto />
    </>
  );

  /** Named only where there is a choice. */
  function placeOf(id: string | null): string | undefined {
    if (organizationId || organizations.length < 2) return undefined;

    return organizations.find((organization) => organization.id === id)?.name;
  }
}
