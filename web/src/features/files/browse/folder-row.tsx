import type { Folder } from '@allforone/contracts/files';
import { Menu, ThemeIcon } from '@mantine/core';
import { IconFolder, IconFolderSymlink, IconLock, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDeleteFolder } from '../folder/use-delete-folder.ts';
import { ItemRow } from './item-row.tsx';

export type FolderTask = 'rename' | 'move' | 'restrict';

interface Props {
  folder: Folder;
  onTask: (task: FolderTask, folder: Folder) => void;
}

export function FolderRow({ folder, onTask }: Props) {
  const { t } = useTranslation('files');
  const remove = useDeleteFolder();
  const { id, name, restriction, canEdit } = folder;

  return (
    <ItemRow
      to={`?folder=${id}`}
      name={name}
      icon={
        <ThemeIcon variant="light" size={40} aria-hidden>
          <IconFolder size={20} stroke={1.6} />
        </ThemeIcon>
      }
      isRestricted={restriction !== null}
    >
      {canEdit && (
        <>
          <Menu.Item leftSection={<IconPencil size={18} />} onClick={() => onTask('rename', folder)}>
            {t('folder.rename')}
          </Menu.Item>
          <Menu.Item leftSection={<IconFolderSymlink size={18} />} onClick={() => onTask('move', folder)}>
            {t('folder.move')}
          </Menu.Item>
          <Menu.Item leftSection={<IconLock size={18} />} onClick={() => onTask('restrict', folder)}>
            {t('folder.restrict')}
          </Menu.Item>
          <Menu.Item color="red" leftSection={<IconTrash size={18} />} onClick={() => remove(folder)}>
            {t('folder.delete')}
          </Menu.Item>
        </>
      )}
    </ItemRow>
  );
}
