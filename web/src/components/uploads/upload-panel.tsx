import { ActionIcon, Button, Progress, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { shareOf } from '../../lib/files/size-words.ts';
import { isOver } from '../../lib/uploads/upload.ts';
import { dropUploads, useUploads } from '../../lib/uploads/uploads.ts';
import classes from './upload-panel.module.css';
import { UploadRow } from './upload-row.tsx';

const shownAfterwards = 8000;

/** Under every page, while files are on their way: how far all of them are; opened, each of them. */
export default function UploadPanel() {
  const { t } = useTranslation('files');
  const [isOpen, { toggle }] = useDisclosure();
  const uploads = useUploads();
  const ids = uploads.map(({ id }) => id).join();
  const left = uploads.filter((upload) => !isOver(upload));
  const failed = uploads.filter(({ state }) => state === 'failed');
  const isDone = uploads.length > 0 && uploads.every(({ state }) => state === 'done');
  const size = uploads.reduce((sum, one) => sum + one.size, 0);
  const sent = uploads.reduce((sum, one) => sum + (one.state === 'done' ? one.size : one.sent), 0);

  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => dropUploads(ids.split(',')), shownAfterwards);

    return () => clearTimeout(timer);
  }, [isDone, ids]);

  if (uploads.length === 0) return null;

  return (
    <section className={classes.panel} aria-label={t('upload.title')}>
      <div className={classes.summary}>
        <div className={classes.words}>
          <Text fw={600} size="sm" role="status">
            {sentence()}
          </Text>
          {left.length > 0 && (
            <Progress
              value={size > 0 ? (100 * sent) / size : 0}
              size="sm"
              mt={4}
              aria-label={t('upload.progress')}
            />
          )}
        </div>
        {left.length > 0 && (
          <Text size="sm" c="dimmed">
            {shareOf(sent, size)}
          </Text>
        )}
        {left.length === 0 && (
          <Button variant="subtle" size="sm" px="xs" onClick={() => dropUploads(ids.split(','))}>
            {t('action.close', { ns: 'common' })}
          </Button>
        )}
        <ActionIcon
          onClick={toggle}
          aria-expanded={isOpen}
          aria-label={t(isOpen ? 'upload.fold' : 'upload.unfold')}
        >
          {isOpen ? <IconChevronDown size={20} /> : <IconChevronUp size={20} />}
        </ActionIcon>
      </div>
      {(isOpen || failed.length > 0 || left.some(({ state }) => state === 'interrupted')) && (
        <ul className={classes.rows}>
          {uploads.map((upload) => (
            <UploadRow key={upload.id} upload={upload} />
          ))}
        </ul>
      )}
    </section>
  );

  function sentence(): string {
    if (isDone) return t('upload.done', { count: uploads.length });
    if (left.length === 0) return t('upload.failed', { count: failed.length });
    if (left.every(({ state }) => state === 'interrupted'))
      return t('upload.interrupted', { count: left.length });
    if (left.every(({ state }) => state === 'waiting' || state === 'queued') && !navigator.onLine)
      return t('upload.offline', { count: left.length });

    return t('upload.sending', { count: left.length });
  }
}
