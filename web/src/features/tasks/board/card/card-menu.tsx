import type { TaskCard } from '@allforone/contracts/tasks';
import { Menu } from '@mantine/core';
import { IconArrowDown, IconArrowRight, IconArrowUp, IconSquareCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DotsMenu } from '../../../../components/dots-menu.tsx';
import { useMoveCard } from '../../../../lib/tasks/use-move-card.ts';
import { useBoardHere, useCardsHere } from '../here/board-here.ts';
import classes from './card.module.css';

/** What can be done with a card without dragging it. */
export function CardMenu({ card }: { card: TaskCard }) {
  const { t } = useTranslation('tasks');

  return (
    <DotsMenu className={classes.menu} label={t('board.card.actions', { title: card.title })}>
      <Items card={card} />
    </DotsMenu>
  );
}

/** Where it stands matters only once they are seen. */
function Items({ card }: { card: TaskCard }) {
  const { t } = useTranslation('tasks');
  const { board, selection } = useBoardHere();
  const { shown } = useCardsHere();
  const move = useMoveCard(board.id);
  const { id: taskId, columnId } = card;
  const cards = shown.get(columnId) ?? [];
  const index = cards.findIndex(({ id }) => id === taskId);
  const column = board.columns.find(({ id }) => id === columnId);

  return (
    <>
      {board.columns
        .filter(({ id }) => id !== columnId)
        .map(({ id, name }) => (
          <Menu.Item
            key={id}
            leftSection={<IconArrowRight size={20} />}
            onClick={() => move({ taskId, columnId: id, afterId: null })}
          >
            {t('board.card.move_to', { column: name })}
          </Menu.Item>
        ))}
      {!column?.isDone && index > 0 && (
        <Menu.Item
          leftSection={<IconArrowUp size={20} />}
          onClick={() => move({ taskId, columnId, afterId: cards[index - 2]?.id ?? null })}
        >
          {t('board.card.up')}
        </Menu.Item>
      )}
      {!column?.isDone && index < cards.length - 1 && (
        <Menu.Item
          leftSection={<IconArrowDown size={20} />}
          onClick={() => move({ taskId, columnId, afterId: cards[index + 1]?.id ?? null })}
        >
          {t('board.card.down')}
        </Menu.Item>
      )}
      <Menu.Divider />
      <Menu.Item leftSection={<IconSquareCheck size={20} />} onClick={() => selection.start(taskId)}>
        {t('board.card.select_short')}
      </Menu.Item>
    </>
  );
}
