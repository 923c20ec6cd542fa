import { Menu } from '@mantine/core';
import { IconColumnInsertRight, IconSquareCheck, IconTag } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DotsMenu } from '../../../../components/dots-menu.tsx';
import { RenameColumn } from '../columns/rename-column.tsx';
import { useBoardHere } from '../here/board-here.ts';
import { useLayout } from './use-layout.ts';

const LabelsDialog = lazy(() => import('../labels/labels-dialog.tsx'));

/** What is done with a board now and then. */
export function BoardMenu() {
  const { t } = useTranslation('tasks');
  const { board, selection } = useBoardHere();
  const [dialog, setDialog] = useState<'labels' | 'column' | null>(null);
  const isBoard = useLayout() === 'board';
  const close = () => setDialog(null);

  return (
    <>
      <DotsMenu variant="default" label={t('board.menu.label')}>
        {selection.canSelect && isBoard && (
          <Menu.Item leftSection={<IconSquareCheck size={20} />} onClick={() => selection.start()}>
            {t('board.menu.select')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconTag size={20} />} onClick={() => setDialog('labels')}>
          {t('board.menu.labels')}
        </Menu.Item>
        {board.canManage && (
          <Menu.Item leftSection={<IconColumnInsertRight size={20} />} onClick={() => setDialog('column')}>
            {t('board.menu.add_column')}
          </Menu.Item>
        )}
      </DotsMenu>
      {dialog === 'labels' && (
        <Suspense>
          <LabelsDialog onClose={close} />
        </Suspense>
      )}
      {dialog === 'column' && <RenameColumn onClose={close} />}
    </>
  );
}
