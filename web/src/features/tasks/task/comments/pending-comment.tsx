import type { Person } from '@allforone/contracts/organizations';
import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sentenceFor } from '../../../../lib/errors.ts';
import { discard, type Entry, sendAgain } from '../../../../lib/outbox.ts';
import { Written } from '../words/written.tsx';
import classes from './comments.module.css';

/** Written, and not sent yet; one that was refused is kept until its author decides. */
export function PendingComment({ entry, people }: { entry: Entry; people: ReadonlyMap<string, Person> }) {
  const { t } = useTranslation('tasks');
  const { id, input, state, code } = entry;
  const { text, fileIds = [] } = input as { text: string; fileIds?: string[] };

  return (
    <li className={classes.comment} data-pending>
      <div className={classes.words}>
        <Written text={text} people={people} />
        {fileIds.length > 0 && (
          <Text size="sm">{t('attached.files', { ns: 'common', count: fileIds.length })}</Text>
        )}
        {state === 'waiting' ? (
          <Text size="sm" c="dimmed">
            {t('task.comments.waiting')}
          </Text>
        ) : (
          <Group gap="xs" role="alert">
            <Text size="sm" c="var(--mantine-color-error)">
              {t('task.comments.failed')} · {sentenceFor({ data: { code } })}
            </Text>
            <Button variant="default" size="sm" onClick={() => void sendAgain(id)}>
              {t('task.comments.retry')}
            </Button>
            <Button variant="subtle" size="sm" onClick={() => void discard(id)}>
              {t('task.comments.discard')}
            </Button>
          </Group>
        )}
      </div>
    </li>
  );
}
