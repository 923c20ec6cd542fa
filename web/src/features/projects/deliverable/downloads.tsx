import type { Deliverable } from '@allforone/contracts/projects';
import { Text, Title } from '@mantine/core';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../components/more-button.tsx';
import { usePeople } from '../../../lib/organization.ts';
import { momentOf } from '../../../lib/time.ts';
import { trpc } from '../../../lib/trpc.ts';
import classes from './deliverable.module.css';

/** For the team: who took which version home, and when. */
export function Downloads({ deliverable: { id: deliverableId } }: { deliverable: Deliverable }) {
  const { t } = useTranslation('projects');
  const list = useSuspenseInfiniteQuery(
    trpc.projects.downloads.infiniteQueryOptions(
      { deliverableId },
      { getNextPageParam: ({ nextCursor }) => nextCursor },
    ),
  );
  const downloads = list.data.pages.flatMap(({ items }) => items);
  const people = usePeople(downloads.map(({ accountId }) => accountId));

  return (
    <section aria-labelledby="downloads" className={classes.section}>
      <Title order={2} id="downloads">
        {t('deliverable.downloads_title')}
      </Title>
      {downloads.length === 0 && <Text c="dimmed">{t('deliverable.downloads_none')}</Text>}
      <ul className={classes.rows}>
        {downloads.map(({ accountId, version, downloadedAt }) => (
          <li key={`${accountId} ${downloadedAt}`}>
            <Text>{t('deliverable.downloaded', { name: people.get(accountId)?.name ?? '…', version })}</Text>
            <Text component="time" dateTime={downloadedAt} size="sm" c="dimmed">
              {momentOf(downloadedAt)}
            </Text>
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </section>
  );
}
