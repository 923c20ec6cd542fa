import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sentenceFor } from '../../../lib/errors.ts';
import type { Line } from '../log/pending.ts';
import { useHere } from './here.ts';

/** The server has refused it: why, and what can be done. */
export function FailedMessage({ line }: { line: Line }) {
  const { t } = useTranslation('chat');
  const { actions } = useHere();

  return (
    <div role="alert">
      <Text size="sm" c="var(--mantine-color-error)" mt={4}>
        {t('message.not_sent')} {sentenceFor({ data: { code: line.entry?.code } })}
      </Text>
      <Group gap="xs" justify="flex-end">
        <Button variant="subtle" size="sm" onClick={() => actions.sendAgain(line)}>
          {t('action.retry', { ns: 'common' })}
        </Button>
        <Button variant="subtle" size="sm" color="red" onClick={() => actions.remove(line)}>
          {t('action.delete', { ns: 'common' })}
        </Button>
      </Group>
    </div>
  );
}
