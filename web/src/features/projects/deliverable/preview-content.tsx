import type { DeliverableVersion } from '@allforone/contracts/projects';
import { Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { FileIcon } from '../../../components/files/file-icon.tsx';
import { Thumbnail } from '../../../components/files/thumbnail.tsx';
import { contentOf, sourcesOf } from '../../../lib/files/content-address.ts';
import { kindOf } from '../../../lib/files/kind-of.ts';
import { useIsTouch } from '../../../lib/screen.ts';
import { trpc } from '../../../lib/trpc.ts';
import classes from './deliverable.module.css';

const Lightbox = lazy(() => import('../../../components/files/lightbox.tsx'));

/** An image or a PDF is shown; phones open a PDF in an application of their own. */
export function PreviewContent({ version }: { version: DeliverableVersion }) {
  const { t } = useTranslation('projects');
  const isTouch = useIsTouch();
  const [isLarge, lightbox] = useDisclosure();
  const { fileId, fileVersion, name, mediaType } = version;
  const kind = kindOf(mediaType);
  const { data } = useQuery(trpc.files.get.queryOptions({ fileId }, { enabled: kind === 'image' }));
  const file = data && { ...data, version: fileVersion };

  if (kind === 'pdf' && !isTouch) {
    return <iframe src={contentOf(fileId, fileVersion)} title={t('deliverable.preview', { name })} />;
  }
  if (kind === 'image' && file?.image && file.image.state !== 'failed') {
    return (
      <>
        <UnstyledButton onClick={lightbox.open} aria-label={t('deliverable.open')}>
          <Thumbnail file={file} width={640} alt={name}>
            <FileIcon kind={kind} size={56} />
          </Thumbnail>
        </UnstyledButton>
        {isLarge && (
          <Suspense>
            <Lightbox
              pictures={[{ fileId, name, version: fileVersion, sources: sourcesOf(file) }]}
              index={0}
              onClose={lightbox.close}
            />
          </Suspense>
        )}
      </>
    );
  }

  return (
    <div className={classes.none}>
      <FileIcon kind={kind} size={56} />
      <Text fw={600} ta="center">
        {name}
      </Text>
    </div>
  );
}
