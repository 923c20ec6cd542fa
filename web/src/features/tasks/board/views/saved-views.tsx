import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBookmark } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../components/overlays/dialog.tsx';
import { SaveView } from './save-view.tsx';
import { ViewList } from './view-list.tsx';

export function SavedViews() {
  const { t } = useTranslation('tasks');
  const [isOpen, dialog] = useDisclosure();

  return (
    <>
      <Button variant="default" leftSection={<IconBookmark size={20} />} onClick={dialog.open}>
        {t('board.views.open')}
      </Button>
      {isOpen && (
        <Dialog title={t('board.views.label')} onClose={dialog.close}>
          <ViewList onPick={dialog.close} />
          <SaveView onSaved={dialog.close} />
        </Dialog>
      )}
    </>
  );
}
