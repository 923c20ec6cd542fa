import type { Deliverable } from '@allforone/contracts/projects';
import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { HistoryList } from '../history/history-list.tsx';
import classes from './deliverable.module.css';

/** Everything that was delivered and answered here, by whom and when. */
export function Exchanges({ deliverable: { id, projectId } }: { deliverable: Deliverable }) {
  const { t } = useTranslation('projects');

  return (
    <section aria-labelledby="exchanges" className={classes.section}>
      <Title order={2} id="exchanges" mb="xs">
        {t('deliverable.exchanges')}
      </Title>
      <HistoryList projectId={projectId} deliverableId={id} />
    </section>
  );
}
