import { Button, FileButton, Group } from '@mantine/core';
import { IconFolderPlus, IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddress } from '../../../lib/address.ts';
import { useAddHere } from './use-add-here.ts';

/** Files into what is open, and a folder to put them in. */
export function AddActions() {
  const { t } = useTranslation('files');
  const address = useAddress();
  const add = useAddHere();

  return (
    <Group gap="xs" justify="center">
      <Button
        component={Link}
        to={address.to({ create: '' })}
        variant="default"
        leftSection={<IconFolderPlus size={20} />}
        preventScrollReset
      >
        {t('folder.create')}
      </Button>
      <FileButton multiple onChange={add}>
        {(props) => (
          <Button {...props} leftSection={<IconUpload size={20} />}>
            {t('upload.action')}
          </Button>
        )}
      </FileButton>
    </Group>
  );
}
