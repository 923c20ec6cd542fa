import { Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MasonryPhotoAlbum } from 'react-photo-album';
import 'react-photo-album/masonry.css';
import { MoreButton } from '../../../components/more-button.tsx';
import { savesData, sourcesOf } from '../../../lib/files/content-address.ts';
import classes from './gallery.module.css';
import type { useFileList } from './use-listing.ts';

const Lightbox = lazy(() => import('../../../components/files/lightbox.tsx'));

/** Images of the folder and those beneath it, each in its own shape, fetched as they come into view. */
export default function Gallery({ files, list }: ReturnType<typeof useFileList>) {
  const { t } = useTranslation('files');
  const [open, setOpen] = useState<number | null>(null);
  const pictures = files
    .filter(({ image }) => image?.state === 'ready')
    .map((file) => ({ file, sources: sourcesOf(file) }));
  const waiting = files.some(({ image }) => image?.state === 'waiting');

  return (
    <div className={classes.gallery}>
      <MasonryPhotoAlbum
        photos={pictures.map(({ file: { id, name }, sources }) => ({
          key: id,
          src: (savesData() ? sources[0] : (sources[1] ?? sources[0]))?.src ?? '',
          srcSet: savesData() ? undefined : sources,
          width: sources.at(-1)?.width ?? 1,
          height: sources.at(-1)?.height ?? 1,
          alt: name,
          label: t('file.enlarge', { name }),
        }))}
        columns={(width) => (width < 520 ? 2 : width < 800 ? 3 : 4)}
        spacing={8}
        defaultContainerWidth={880}
        sizes={{ size: '220px', sizes: [{ viewport: '(max-width: 47.99em)', size: '50vw' }] }}
        onClick={({ index }) => setOpen(index)}
      />
      {waiting && (
        <Text size="sm" c="dimmed" mt="sm">
          {t('browse.image_waiting')}
        </Text>
      )}
      <MoreButton list={list} auto />
      {open !== null && (
        <Suspense>
          <Lightbox
            pictures={pictures.map(({ file: { id, name, version }, sources }) => ({
              fileId: id,
              name,
              version,
              sources,
            }))}
            index={open}
            onClose={() => setOpen(null)}
          />
        </Suspense>
      )}
    </div>
  );
}
