import { ActionIcon, Button, FileButton } from '@mantine/core';
import { IconFolderPlus, IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddress } from '../../../lib/address.ts';
import classes from './thumb-action.module.css';
import { useAddHere } from './use-add-here.ts';

/** On a phone the main action stays within the thumb's reach, however long the list. */
export function ThumbAction() {
  const { t } = useTranslation('files');
  const address = useAddress();
  const add = useAddHere();

  return (
    <div className={classes.place}>
      <ActionIcon
        component={Link}
        to={address.to({ create: '' })}
        variant="default"
        className={classes.button}
        aria-label={t('folder.create')}
        preventScrollReset
      >
        <IconFolderPlus size={22} />
      </ActionIcon>
      <FileButton multiple onChange={add}>
        {(props) => (
          <Button {...props} className={classes.button} leftSection={<IconUpload size={20} />}>
            {t('upload.action')}
          </Button>
        )}
      </FileButton>
    </div>
  );
}
