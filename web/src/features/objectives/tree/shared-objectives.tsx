import type { Objective } from '@allforone/contracts/objectives';
import { Text, Title } from '@mantine/core';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../components/more-button.tsx';
import { useOrganization, usePeople } from '../../../lib/organization.ts';
import { trpc } from '../../../lib/trpc.ts';
import type { Days } from '../period/period.ts';
import { ObjectiveRow } from './objective-row.tsx';
import classes from './tree.module.css';

/** Personal ones that others show, whether they serve one of the organisation or not; nothing where nobody does. */
export function SharedObjectives({ days }: { days: Days }) {
  const { t } = useTranslation('objectives');
  const { id: organizationId } = useOrganization();
  const list = useSuspenseInfiniteQuery(
    trpc.objectives.list.infiniteQueryOptions(
      { organizationId, isSharedWithMe: true, ...days, limit: 30 },
      { getNextPageParam: ({ nextCursor }) => nextCursor, staleTime: 0 },
    ),
  );
  const pages = list.data.pages.filter(({ items }) => items.length > 0);

  if (pages.length === 0) return null;

  return (
    <section aria-labelledby="shared-with-me" className={classes.shared}>
      <Title order={2} id="shared-with-me">
        {t('tree.shared')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('tree.shared_lead')}
      </Text>
      <ul className={classes.rows} aria-labelledby="shared-with-me">
        {pages.map(({ items }) => (
          <Owned key={items[0]?.id} objectives={items} />
        ))}
      </ul>
      <MoreButton list={list} />
    </section>
  );
}

/** One page, so that the names of all of them are asked for, however many pages there are. */
function Owned({ objectives }: { objectives: Objective[] }) {
  const people = usePeople(objectives.map(({ ownerId }) => ownerId));

  return objectives.map((objective) => (
    <li key={objective.id} className={classes.node}>
      <ObjectiveRow objective={objective} ownerName={people.get(objective.ownerId)?.name ?? '…'} />
    </li>
  ));
}
