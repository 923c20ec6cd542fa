import type { Deliverable } from '@allforone/contracts/projects';
import { Button, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateOf } from '../../lib/time.ts';
import classes from './portal.module.css';

interface Props {
  waiting: (Deliverable & { projectName: string })[];
  organizationId: string;
}

/** Before everything else: what the client is asked, each with one large button. */
export function WaitingDeliverables({ waiting, organizationId }: Props) {
  const { t } = useTranslation('projects');

  if (waiting.length === 0) return <Text c="dimmed">{t('portal.nothing_waiting')}</Text>;

  return (
    <Paper component="section" aria-labelledby="waiting-deliverables" className={classes.waiting}>
      <Title order={2} id="waiting-deliverables">
        {t('portal.waiting_title', { count: waiting.length })}
      </Title>
      <ul className={classes.asked}>
        {waiting.map(({ id, projectId, projectName, name, latest }) => (
          <li key={id}>
            <span>
              <Text component="span" fw={600} display="block">
                {name}
              </Text>
              <Text component="span" size="sm" display="block">
                {projectName} ·{' '}
                {t('portal.received', { version: latest.number, day: dateOf(latest.deliveredAt) })}
              </Text>
            </span>
            <Button
              component={Link}
              to={`/o/${organizationId}/projects/${projectId}/deliverables/${id}`}
              aria-label={t('portal.look_at', { name })}
            >
              {t('portal.look')}
            </Button>
          </li>
        ))}
      </ul>
    </Paper>
  );
}
