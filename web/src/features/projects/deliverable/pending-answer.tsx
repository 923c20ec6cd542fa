import { Alert, Button, Text } from '@mantine/core';
import { IconAlertCircle, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { sentenceFor } from '../../../lib/errors.ts';
import { liveState } from '../../../lib/live.ts';
import { discard, type Entry } from '../../../lib/outbox.ts';
import { useStore } from '../../../lib/store.ts';
import classes from './deliverable.module.css';
import type { AnswerInput } from './use-answer.ts';

/** An answer that is on its way, waits for the network, or was refused. */
export function PendingAnswer({ entry }: { entry: Entry & { input: AnswerInput } }) {
  const { t } = useTranslation('projects');
  const isConnected = useStore(liveState) === 'connected';
  const { id, input, state, code } = entry;

  if (state === 'failed') {
    return (
      <Alert color="red" icon={<IconAlertCircle />} title={t('deliverable.failed')} role="alert" my="lg">
        <Text mb="sm">{sentenceFor({ data: { code } })}</Text>
        <Button variant="default" onClick={() => void discard(id)}>
          {t('deliverable.discard')}
        </Button>
      </Alert>
    );
  }

  return (
    <div className={classes.answer} role="status">
      <Text fw={600}>
        {t(input.verdict === 'accepted' ? 'deliverable.offline_accepted' : 'deliverable.offline_changes', {
          version: input.version,
        })}
      </Text>
      {input.comment && <Text className={classes.note}>{input.comment}</Text>}
      <Text size="sm" c="dimmed" mt="xs">
        <IconClock size={16} aria-hidden style={{ verticalAlign: 'text-bottom' }} />{' '}
        {t(isConnected ? 'deliverable.sending' : 'deliverable.offline')}
      </Text>
    </div>
  );
}
