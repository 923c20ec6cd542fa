import type { TaskCard } from '@allforone/contracts/tasks';
import { useTranslation } from 'react-i18next';
import { post } from '../outbox.ts';
import { toast } from '../toasts.ts';

/** Done, or open again; what it was is one tap away. */
export function useCompleteTask() {
  const { t } = useTranslation('tasks');
  const say = (path: 'tasks.complete' | 'tasks.reopen', { id: taskId, boardId }: Card) =>
    void post(path, { taskId }, { scope: boardId });

  return {
    complete(card: Card): void {
      say('tasks.complete', card);
      const undo = () => say('tasks.reopen', card);
      toast({ message: t('board.card.completed', { title: card.title }), undo });
    },
    reopen(card: Card): void {
      say('tasks.reopen', card);
      const undo = () => say('tasks.complete', card);
      toast({ message: t('board.card.reopened', { title: card.title }), undo });
    },
  };
}

type Card = Pick<TaskCard, 'id' | 'boardId' | 'title'>;
