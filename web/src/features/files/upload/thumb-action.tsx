import { Button, FileButton } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './thumb-action.module.css';
import { useAddHere } from './use-add-here.ts';

/** On a phone the main action stays within the thumb's reach, however long the list. */
export function ThumbAction() {
  const { t } = useTranslation('files');
  const add = useAddHere();

  return (
    <div className={classes.place}>
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
