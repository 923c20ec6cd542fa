import type { Deliverable } from '@allforone/contracts/projects';
import { Title } from '@mantine/core';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../components/more-button.tsx';
import { usePeople } from '../../../lib/organization.ts';
import { trpc } from '../../../lib/trpc.ts';
import classes from './deliverable.module.css';
import { VersionRow } from './version-row.tsx';

/** All that was delivered of it, latest first. */
export function VersionList({ deliverable: { id: deliverableId, latest } }: { deliverable: Deliverable }) {
  const { t } = useTranslation('projects');
  const list = useSuspenseInfiniteQuery(
    trpc.projects.deliverableVersions.infiniteQueryOptions(
      { deliverableId },
      { getNextPageParam: ({ nextCursor }) => nextCursor },
    ),
  );
  const versions = list.data.pages.flatMap(({ items }) => items);
  const people = usePeople(
    versions.flatMap(({ deliveredBy, answer }) => [deliveredBy, ...(answer ? [answer.answeredBy] : [])]),
  );

  return (
    <section aria-labelledby="versions" className={classes.section}>
      <Title order={2} id="versions">
        {t('deliverable.versions')}
      </Title>
      <ul className={classes.rows}>
        {versions.map((version) => (
          <VersionRow
            key={version.number}
            version={version}
            isLatest={version.number === latest.number}
            people={people}
          />
        ))}
      </ul>
      <MoreButton list={list} />
    </section>
  );
}
