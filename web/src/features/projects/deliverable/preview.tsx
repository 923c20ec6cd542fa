import type { DeliverableVersion } from '@allforone/contracts/projects';
import { Button, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { FileIcon } from '../../../components/files/file-icon.tsx';
import { Thumbnail } from '../../../components/files/thumbnail.tsx';
import { contentOf, downloadOf } from '../../../lib/files/content-address.ts';
import { isPicture, kindOf } from '../../../lib/files/kind-of.ts';
import { sizeOf } from '../../../lib/files/size-words.ts';
import { useIsPhone } from '../../../lib/screen.ts';
import classes from './deliverable.module.css';

const Lightbox = lazy(() => import('../../../components/files/lightbox.tsx'));

/** What is delivered, to be seen without keeping it, and the button that keeps it. */
export function Preview({ version }: { version: DeliverableVersion }) {
  const { t } = useTranslation('projects');
  const isPhone = useIsPhone();
  const [isOpen, lightbox] = useDisclosure();
  const { fileId, fileVersion, name, mediaType, size, number, note } = version;
  const file = <FileIcon kind={kindOf(mediaType)} size={56} />;

  return (
    <section aria-label={t('deliverable.preview', { name })}>
      <div className={classes.preview}>
        {isPicture(mediaType) ? (
          <UnstyledButton onClick={lightbox.open} aria-label={t('deliverable.open')}>
            <Thumbnail fileId={fileId} version={fileVersion} width={isPhone ? 360 : 640} alt={name}>
              {file}
            </Thumbnail>
          </UnstyledButton>
        ) : mediaType === 'application/pdf' && !isPhone ? (
          <iframe src={contentOf(fileId, fileVersion)} title={t('deliverable.preview', { name })} />
        ) : (
          <div className={classes.none}>
            {file}
            <Text fw={600} ta="center">
              {name}
            </Text>
            {mediaType !== 'application/pdf' && (
              <Text size="sm" c="dimmed" ta="center">
                {t('deliverable.no_preview')}
              </Text>
            )}
          </div>
        )}
      </div>
      <Button
        component="a"
        href={downloadOf(fileId, fileVersion)}
        variant="default"
        fullWidth
        leftSection={<IconDownload size={20} />}
        aria-label={t('deliverable.download_of', { name, version: number, size: sizeOf(size) })}
      >
        {t('deliverable.download')} · {sizeOf(size)}
      </Button>
      {note && <Text className={classes.note}>{note}</Text>}
      {isOpen && (
        <Suspense>
          <Lightbox
            pictures={[{ fileId, name, version: fileVersion, sources: [] }]}
            index={0}
            onClose={lightbox.close}
          />
        </Suspense>
      )}
    </section>
  );
}
