import type { StoredFile } from '@allforone/contracts/files';
import { Text, UnstyledButton } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileIcon } from '../../../components/files/file-icon.tsx';
import { Thumbnail } from '../../../components/files/thumbnail.tsx';
import { sourcesOf } from '../../../lib/files/content-address.ts';
import classes from './preview.module.css';

const Lightbox = lazy(() => import('../../../components/files/lightbox.tsx'));

interface Props {
  file: StoredFile;
  image: NonNullable<StoredFile['image']>;
}

/** In its own shape from the first moment, so that nothing jumps; a touch shows it large. */
export function ImagePreview({ file, image: { state, width, height } }: Props) {
  const { t } = useTranslation('files');
  const [isLarge, setLarge] = useState(false);
  const { id, name, version } = file;

  if (state === 'waiting') {
    return (
      <div className={classes.none}>
        <FileIcon kind="image" size={64} />
        <Text size="sm" c="dimmed" role="status">
          {t('browse.image_waiting')}
        </Text>
      </div>
    );
  }

  return (
    <>
      <UnstyledButton
        className={classes.image}
        style={{ aspectRatio: `${width ?? 4} / ${height ?? 3}`, maxHeight: '24rem' }}
        aria-label={t('file.enlarge', { name })}
        onClick={() => setLarge(true)}
      >
        <Thumbnail file={file} width={440} alt={name} />
      </UnstyledButton>
      {isLarge && (
        <Suspense>
          <Lightbox
            pictures={[{ fileId: id, name, version, sources: sourcesOf(file) }]}
            index={0}
            onClose={() => setLarge(false)}
          />
        </Suspense>
      )}
    </>
  );
}
