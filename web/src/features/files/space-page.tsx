import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { usePrefetchQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Boundary } from '../../components/boundary.tsx';
import { DetailDrawer } from '../../components/drawers/detail-drawer.tsx';
import { PageBody } from '../../components/page-body.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ListSkeleton } from '../../components/skeletons.tsx';
import { useAddress } from '../../lib/address.ts';
import { trpc } from '../../lib/trpc.ts';
import { Breadcrumb } from './browse/breadcrumb.tsx';
import { Contents } from './browse/contents.tsx';
import { Toolbar } from './browse/toolbar.tsx';
import { useFolder, useSpace, useSpaceChanges } from './browse/use-space.ts';
import { FilePanel } from './file/file-panel.tsx';
import classes from './space-page.module.css';
import { useSpaceName } from './spaces/space-words.ts';
import { TrashList } from './trash/trash-list.tsx';
import { AddActions } from './upload/add-actions.tsx';
import { DropZone } from './upload/drop-zone.tsx';
import { ThumbAction } from './upload/thumb-action.tsx';

const CreateFolder = lazy(() => import('./folder/create-folder.tsx'));

/** One space: a folder of it, or its trash. The address knows folder, filters, view, and the file that is open. */
export default function SpacePage() {
  const { t } = useTranslation('files');
  const { organizationId = '' } = useParams();
  const address = useAddress();

  // What its panels ask for once they are opened.
  usePrefetchQuery(trpc.organizations.get.queryOptions({ organizationId }));

  const space = useSpace();
  const folder = useFolder();
  const nameOf = useSpaceName();
  const isTrash = address.has('trash');
  const fileId = address.get('file');
  const name = folder?.name ?? nameOf(space);
  const mayAdd = space.canWrite && !isTrash;

  useSpaceChanges(space.id);

  return (
    <div className={classes.page}>
      <PageBody>
        <Breadcrumb isTrash={isTrash} />
        <PageHeader
          title={isTrash ? t('trash.title') : name}
          description={
            isTrash ? t('trash.lead') : t(space.isLeft ? 'space.left_why' : `space.who.${space.kind}`)
          }
          action={
            mayAdd && (
              <div className={classes.actions}>
                <AddActions />
              </div>
            )
          }
        />
        {isTrash ? (
          <Boundary key="trash" fallback={<ListSkeleton rows={6} />}>
            <TrashList />
          </Boundary>
        ) : (
          <>
            <Toolbar key={folder?.id} />
            <Boundary key={`in ${folder?.id}`} fallback={<ListSkeleton rows={8} />}>
              <Contents />
            </Boundary>
            {(space.canWrite || space.canManage) && (
              <Button
                component={Link}
                to="?trash"
                variant="subtle"
                color="gray"
                mt="lg"
                ml={-12}
                leftSection={<IconTrash size={20} />}
              >
                {t('trash.title')}
              </Button>
            )}
          </>
        )}
      </PageBody>
      {mayAdd && <ThumbAction />}
      {mayAdd && <DropZone place={name} />}
      {fileId && (
        <DetailDrawer title={t('file.title')} onClose={() => address.set({ file: null, edit: null })}>
          <FilePanel key={fileId} fileId={fileId} />
        </DetailDrawer>
      )}
      {mayAdd && address.has('create') && (
        <Suspense>
          <CreateFolder onClose={() => address.set({ create: null })} />
        </Suspense>
      )}
    </div>
  );
}
