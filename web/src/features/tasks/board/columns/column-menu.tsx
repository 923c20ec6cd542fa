import type { Column } from '@allforone/contracts/tasks';
import { Menu } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconCircleCheck, IconPencil, IconTrash } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DotsMenu } from '../../../../components/dots-menu.tsx';
import { useBoardHere } from '../here/board-here.ts';
import { DeleteColumn } from './delete-column.tsx';
import { RenameColumn } from './rename-column.tsx';
import { useColumnActions } from './use-columns.ts';

export const ColumnMenu = memo(function ColumnMenu({ column }: { column: Column }) {
  const { t } = useTranslation('tasks');
  const { board } = useBoardHere();
  const { moveLeft, moveRight, setDone } = useColumnActions(board);
  const [dialog, setDialog] = useState<'rename' | 'delete' | null>(null);
  const index = board.columns.findIndex(({ id }) => id === column.id);

  return (
    <>
      <DotsMenu label={t('board.column.actions', { name: column.name })}>
        <Menu.Item leftSection={<IconPencil size={20} />} onClick={() => setDialog('rename')}>
          {t('board.column.rename')}
        </Menu.Item>
        {index > 0 && (
          <Menu.Item leftSection={<IconArrowLeft size={20} />} onClick={() => moveLeft(column)}>
            {t('board.column.left')}
          </Menu.Item>
        )}
        {index < board.columns.length - 1 && (
          <Menu.Item leftSection={<IconArrowRight size={20} />} onClick={() => moveRight(column)}>
            {t('board.column.right')}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconCircleCheck size={20} />}
          onClick={() => setDone(column, !column.isDone)}
        >
          {t(column.isDone ? 'board.column.mark_open' : 'board.column.mark_done')}
        </Menu.Item>
        {board.columns.length > 1 && (
          <Menu.Item color="red" leftSection={<IconTrash size={20} />} onClick={() => setDialog('delete')}>
            {t('board.column.delete')}
          </Menu.Item>
        )}
      </DotsMenu>
      {dialog === 'rename' && <RenameColumn column={column} onClose={() => setDialog(null)} />}
      {dialog === 'delete' && <DeleteColumn column={column} onClose={() => setDialog(null)} />}
    </>
  );
});
