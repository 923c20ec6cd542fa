import type { Folder, StoredFile } from '@allforone/contracts/files';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../components/more-button.tsx';
import { usePeople } from '../../../lib/organization.ts';
import { FileRow } from './file-row.tsx';
import { FolderRow, type FolderTask } from './folder-row.tsx';
import classes from './item-list.module.css';
import type { useFileList } from './use-listing.ts';

const MoveDialog = lazy(() => import('../folder/move-dialog.tsx'));
const RenameFolder = lazy(() => import('../folder/rename-folder.tsx'));
const RestrictFolder = lazy(() => import('../folder/restrict-folder.tsx'));

interface Props extends ReturnType<typeof useFileList> {
  folders: readonly Folder[];
}

/** Folders, then files, with what can be done about each. */
export function ItemList({ folders, files, list }: Props) {
  const { t } = useTranslation('files');
  const people = usePeople(files.map(({ updatedBy }) => updatedBy));
  const [moving, setMoving] = useState<StoredFile | null>(null);
  const [asked, setAsked] = useState<{ task: FolderTask; folder: Folder } | null>(null);
  const close = () => setAsked(null);

  return (
    <>
      {folders.length > 0 && (
        <ul className={classes.rows} aria-label={t('browse.folders')}>
          {folders.map((folder) => (
            <FolderRow key={folder.id} folder={folder} onTask={(task) => setAsked({ task, folder })} />
          ))}
        </ul>
      )}
      {files.length > 0 && (
        <ul className={classes.rows} aria-label={t('browse.files')}>
          {files.map((file) => (
            <FileRow
              key={file.id}
              file={file}
              author={people.get(file.updatedBy)?.name ?? '…'}
              onMove={setMoving}
            />
          ))}
        </ul>
      )}
      <MoreButton list={list} auto />
      <Suspense>
        {moving && <MoveDialog item={moving} onClose={() => setMoving(null)} />}
        {asked?.task === 'move' && <MoveDialog item={asked.folder} isFolder onClose={close} />}
        {asked?.task === 'rename' && <RenameFolder folder={asked.folder} onClose={close} />}
        {asked?.task === 'restrict' && <RestrictFolder folder={asked.folder} onClose={close} />}
      </Suspense>
    </>
  );
}
