import type { StoredFile } from '@allforone/contracts/files';
import { Menu } from '@mantine/core';
import { IconDownload, IconFolderSymlink, IconInfoCircle, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FileIcon } from '../../../components/files/file-icon.tsx';
import { Thumbnail } from '../../../components/files/thumbnail.tsx';
import { useAddress } from '../../../lib/address.ts';
import { downloadOf } from '../../../lib/files/content-address.ts';
import { sizeOf } from '../../../lib/files/size-words.ts';
import { briefOf } from '../../../lib/time.ts';
import { useDeleteFile } from '../file/use-delete-file.ts';
import classes from './item-list.module.css';
import { ItemRow } from './item-row.tsx';

interface Props {
  file: StoredFile;
  author: string;
  onMove: (file: StoredFile) => void;
}

export function FileRow({ file, author, onMove }: Props) {
  const { t } = useTranslation('files');
  const address = useAddress();
  const remove = useDeleteFile();
  const { id, name, kind, size, version, restriction, updatedAt, canEdit, scan } = file;

  return (
    <ItemRow
      to={address.to({ file: id })}
      name={name}
      icon={
        <Thumbnail file={file} width={40} className={classes.image}>
          <FileIcon kind={kind} />
        </Thumbnail>
      }
      isRestricted={restriction !== null}
      size={sizeOf(size)}
      added={t('browse.by', { name: author, when: briefOf(updatedAt) })}
    >
      <Menu.Item
        component={Link}
        to={address.to({ file: id })}
        preventScrollReset
        leftSection={<IconInfoCircle size={18} />}
      >
        {t('file.details')}
      </Menu.Item>
      {scan !== 'infected' && (
        <Menu.Item
          component="a"
          href={downloadOf(id, version)}
          download={name}
          leftSection={<IconDownload size={18} />}
        >
          {t('file.download')}
        </Menu.Item>
      )}
      {canEdit && (
        <>
          <Menu.Item
            component={Link}
            to={address.to({ file: id, edit: '' })}
            preventScrollReset
            leftSection={<IconPencil size={18} />}
          >
            {t('file.edit')}
          </Menu.Item>
          <Menu.Item leftSection={<IconFolderSymlink size={18} />} onClick={() => onMove(file)}>
            {t('file.move')}
          </Menu.Item>
          <Menu.Item color="red" leftSection={<IconTrash size={18} />} onClick={() => remove(file)}>
            {t('file.delete')}
          </Menu.Item>
        </>
      )}
    </ItemRow>
  );
}
