import type { Report } from '@allforone/contracts/projects';
import { Button, Progress, Text } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet, IconFileTypePdf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { downloadOf } from '../../../lib/files/content-address.ts';
import { momentOf } from '../../../lib/time.ts';
import classes from './reports.module.css';

/** Being made, with a number; then to be kept. */
export function ReportRow({
  report: { kind, format, state, progress, fileId, createdAt },
}: {
  report: Report;
}) {
  const { t } = useTranslation('projects');
  const Icon = format === 'pdf' ? IconFileTypePdf : IconFileSpreadsheet;
  const at = momentOf(createdAt);
  const name = t(`reports.kind.${kind}`);

  return (
    <li className={classes.row}>
      <Icon size={24} aria-hidden />
      <div className={classes.words}>
        <Text fw={600}>
          {name} · {format.toUpperCase()}
        </Text>
        <Text component="time" dateTime={createdAt} size="sm" c="dimmed">
          {at}
        </Text>
      </div>
      {state === 'ready' && fileId ? (
        <Button
          component="a"
          href={downloadOf(fileId)}
          variant="default"
          leftSection={<IconDownload size={20} />}
          aria-label={t('reports.download_of', { kind: name, format: format.toUpperCase(), at })}
        >
          {t('reports.download')}
        </Button>
      ) : (
        <div className={classes.state}>
          <Text
            size="sm"
            c={state === 'failed' ? 'var(--mantine-color-error)' : 'dimmed'}
            role="status"
            aria-live={state === 'running' ? 'off' : 'polite'}
          >
            {state === 'failed' ? t('reports.state.failed') : null}
            {state === 'running' ? t('reports.state.running', { progress }) : null}
            {state === 'waiting' || state === 'ready' ? t('reports.state.waiting') : null}
          </Text>
          {state === 'running' && (
            <Progress value={progress} size="sm" aria-label={t('reports.progress_of', { at })} />
          )}
        </div>
      )}
    </li>
  );
}
