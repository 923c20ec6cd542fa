import { Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useGivenFiles } from '../../../components/uploads/use-given-files.ts';
import classes from './drop-zone.module.css';
import { useAddHere } from './use-add-here.ts';

/** The whole page takes what is dropped on it or pasted; it says where it would go. */
export function DropZone({ place }: { place: string }) {
  const { t } = useTranslation('files');
  const add = useAddHere();
  const isOver = useGivenFiles(true, add);

  if (!isOver) return null;

  return (
    <div className={classes.zone}>
      <div className={classes.frame}>
        <IconUpload size={40} stroke={1.4} aria-hidden />
        <Text fw={600}>{t('browse.drop', { place })}</Text>
      </div>
    </div>
  );
}
