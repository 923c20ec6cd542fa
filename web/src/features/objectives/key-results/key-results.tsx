import type { Objective } from '@allforone/contracts/objectives';
import { Button, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../lib/trpc.ts';
import { KeyResultForm } from './key-result-form.tsx';
import { KeyResultItem } from './key-result-item.tsx';
import classes from './key-results.module.css';

/** What says how far the objective is: at most 20. */
export function KeyResults({ objective }: { objective: Objective }) {
  const { t } = useTranslation('objectives');
  const [isAdding, adding] = useDisclosure();
  const { id: objectiveId, canEdit, closedAt } = objective;
  const { data: keyResults } = useSuspenseQuery(
    trpc.objectives.keyResults.queryOptions({ objectiveId }, { staleTime: 0 }),
  );
  const canChange = canEdit && closedAt === null;

  return (
    <section aria-labelledby="key-results">
      <Title order={2} id="key-results" mb="xs">
        {t('key_results.title')}
      </Title>
      {keyResults.length === 0 && !isAdding && (
        <Text c="dimmed">{t(canChange ? 'key_results.none' : 'key_results.none_read')}</Text>
      )}
      <ul className={classes.rows} aria-labelledby="key-results">
        {keyResults.map((keyResult) => (
          <KeyResultItem key={keyResult.id} keyResult={keyResult} canChange={canChange} />
        ))}
      </ul>
      {isAdding && (
        <div className={classes.item}>
          <KeyResultForm objectiveId={objectiveId} onClose={adding.close} />
        </div>
      )}
      {canChange && !isAdding && keyResults.length < 20 && (
        <Button
          variant={keyResults.length === 0 ? 'filled' : 'subtle'}
          mt="xs"
          leftSection={<IconPlus size={20} />}
          onClick={adding.open}
        >
          {t('key_results.add')}
        </Button>
      )}
    </section>
  );
}
