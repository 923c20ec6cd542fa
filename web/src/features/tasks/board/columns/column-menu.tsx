import type { Column } from '@allforone/contracts/tasks';
import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArrowLeft,
  IconArrowRight,
  IconCircleCheck,
  IconDots,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionMenu } from '../../../../components/action-menu.tsx';
import { useBoardHere } from '../here/board-here.ts';
import { DeleteColumn } from './delete-column.tsx';
import { RenameColumn } from './rename-column.tsx';
import { useColumnActions } from './use-columns.ts';

export function ColumnMenu({ column }: { column: Column }) {
  const { t } = useTranslation('tasks');
  const { board } = useBoardHere();
  const { moveLeft, moveRight, setDone } = useColumnActions(board);
  const [dialog, setDialog] = useState<'rename' | 'delete' | null>(null);
  const index = board.columns.findIndex(({ id }) => id === column.id);

  return (
    <>
      <ActionMenu>
        <Menu.Target>
          <ActionIcon aria-label={t('board.column.actions', { name: column.name })}>
            <IconDots size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
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
        </Menu.Dropdown>
      </ActionMenu>
      {dialog === 'rename' && <RenameColumn column={column} onClose={() => setDialog(null)} />}
      {dialog === 'delete' && <DeleteColumn column={column} onClose={() => setDialog(null)} />}
    </>
  );
}
