import type { DeliverableVersion } from '@allforone/contracts/projects';
import { Button, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { downloadOf } from '../../../lib/files/content-address.ts';
import { sizeOf } from '../../../lib/files/size-words.ts';
import classes from './deliverable.module.css';
import { PreviewContent } from './preview-content.tsx';

/** What is delivered, to be seen without keeping it, and the button that keeps it. */
export function Preview({ version }: { version: DeliverableVersion }) {
  const { t } = useTranslation('projects');
  const { fileId, fileVersion, name, size, number, note } = version;

  return (
    <section aria-label={t('deliverable.preview', { name })}>
      <div className={classes.preview}>
        <PreviewContent version={version} />
      </div>
      <Button
        component="a"
        href={downloadOf(fileId, fileVersion)}
        variant="default"
        fullWidth
        leftSection={<IconDownload size={20} />}
        aria-label={t('deliverable.download_of', { name, version: number, size: sizeOf(size) })}
      >
        {t('deliverable.download', { size: sizeOf(size) })}
      </Button>
      {note && <Text className={classes.note}>{note}</Text>}
    </section>
  );
}
