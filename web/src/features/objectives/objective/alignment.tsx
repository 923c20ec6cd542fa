import type { Objective } from '@allforone/contracts/objectives';
import { Button, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Boundary } from '../../../components/boundary.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { useOrganization } from '../../../lib/organization.ts';
import { trpc } from '../../../lib/trpc.ts';
import { ObjectiveRow } from '../tree/objective-row.tsx';
import { ObjectiveRows } from '../tree/objective-rows.tsx';
import classes from './objective.module.css';

/** What it serves, and what serves it. */
export function Alignment({ objective }: { objective: Objective }) {
  const { t } = useTranslation('objectives');
  const { can } = useOrganization();
  const { id, organizationId, parentId } = objective;

  return (
    <>
      <section aria-labelledby="serves" className={classes.section}>
        <Title order={2} id="serves">
          {t('objective.serves')}
        </Title>
        {parentId ? (
          <Boundary key={parentId} fallback={<ListSkeleton rows={1} />}>
            <Parent objectiveId={parentId} />
          </Boundary>
        ) : (
          <Text c="dimmed">{t('objective.serves_none')}</Text>
        )}
      </section>
      <section aria-labelledby="served" className={classes.section}>
        <Title order={2} id="served">
          {t('objective.served_by')}
        </Title>
        <Boundary key={id} fallback={<ListSkeleton rows={2} />}>
          <ObjectiveRows
            asked={{ organizationId, parentId: id }}
            none={<Text c="dimmed">{t('objective.served_by_none')}</Text>}
          />
        </Boundary>
        {can('objectives.write') && (
          <Button
            component={Link}
            to={`/o/${organizationId}/objectives/new?parent=${id}`}
            variant="subtle"
            mt="xs"
            ml={-16}
            leftSection={<IconPlus size={20} />}
          >
            {t('objective.add_serving')}
          </Button>
        )}
      </section>
    </>
  );
}

function Parent({ objectiveId }: { objectiveId: string }) {
  const { data: parent } = useSuspenseQuery(trpc.objectives.get.queryOptions({ objectiveId }));

  return <ObjectiveRow objective={parent} />;
}
