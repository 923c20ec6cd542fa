import type { TaskCard } from '@allforone/contracts/tasks';
import { ActionIcon, Checkbox } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCompleteTask } from '../../../../lib/tasks/use-complete-task.ts';
import { useBoardHere } from '../here/board-here.ts';
import classes from './card.module.css';

/** Before the title: done or not, or whether it is selected. */
export function CardMark({ card }: { card: TaskCard }) {
  const { t } = useTranslation('tasks');
  const { board, selection } = useBoardHere();
  const { complete, reopen } = useCompleteTask();
  const { id, title, doneAt } = card;

  if (selection.isOn) {
    return (
      <Checkbox
        className={classes.select}
        checked={selection.ids.has(id)}
        onChange={() => selection.toggle(id)}
        aria-label={t('board.card.select', { title })}
      />
    );
  }
  if (!board.canWrite)
    return doneAt ? <IconCircleCheckFilled className={classes.done} size={24} aria-hidden /> : null;

  return (
    <ActionIcon
      className={classes.mark}
      onClick={() => (doneAt ? reopen(card) : complete(card))}
      aria-label={t(doneAt ? 'board.card.reopen_of' : 'board.card.complete_of', { title })}
    >
      {doneAt ? <IconCircleCheckFilled className={classes.done} size={24} /> : <IconCircle size={24} />}
    </ActionIcon>
  );
}
