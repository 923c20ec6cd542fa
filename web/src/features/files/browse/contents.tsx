import { Button, Text } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { useAddress } from '../../../lib/address.ts';
import { trpc } from '../../../lib/trpc.ts';
import { AddActions } from '../upload/add-actions.tsx';
import { ItemList } from './item-list.tsx';
import { useFileList, useListing } from './use-listing.ts';
import { usePlaceHere, useSpace } from './use-space.ts';

const Gallery = lazy(() => import('./gallery.tsx'));

/** What the folder holds, or what it is for. */
export function Contents() {
  const { t } = useTranslation('files');
  const address = useAddress();
  const space = useSpace();
  const { folderId, isGallery, isFiltered } = useListing();
  const { list, files } = useFileList();
  const { data: folders } = useSuspenseQuery(
    trpc.files.folders.queryOptions({ ...usePlaceHere(), parentId: folderId }),
  );

  if (isFiltered && files.length === 0) {
    return (
      <>
        <Text c="dimmed" mb="xs">
          {t('browse.no_match')}
        </Text>
        <Button variant="default" onClick={() => address.set({ words: null, kind: null })}>
          {t('browse.show_all')}
        </Button>
      </>
    );
  }
  if (isGallery) {
    if (files.length === 0) return <Text c="dimmed">{t('browse.no_images')}</Text>;

    return (
      <Suspense fallback={<ListSkeleton rows={4} />}>
        <Gallery list={list} files={files} />
      </Suspense>
    );
  }
  if (files.length === 0 && folders.length === 0) {
    return (
      <EmptyState
        icon={IconFolderOpen}
        title={folderId ? t('browse.empty_folder') : t('browse.empty_title')}
        action={space.canWrite && <AddActions />}
      >
        {t(space.canWrite ? `browse.empty_${space.kind}` : 'browse.empty_read_only')}
      </EmptyState>
    );
  }

  return <ItemList folders={isFiltered ? [] : folders} files={files} list={list} />;
}
