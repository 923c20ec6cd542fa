import type { PlacedTask } from '@allforone/contracts/tasks';
import { useTranslation } from 'react-i18next';
import { post } from '../../../lib/outbox.ts';
import { toast } from '../../../lib/toasts.ts';
import { scopeOf } from './pending.ts';

/** Completes a task, or opens it again; each takes the other back. */
export function useTick(): (task: Pick<PlacedTask, 'id' | 'title' | 'doneAt'>) => void {
  const { t } = useTranslation('tasks');
  const say = (path: 'tasks.complete' | 'tasks.reopen', taskId: string) =>
    void post(path, { taskId }, { scope: scopeOf(taskId) });

  return ({ id, title, doneAt }) => {
    const [path, back] = doneAt
      ? (['tasks.reopen', 'tasks.complete'] as const)
      : (['tasks.complete', 'tasks.reopen'] as const);

    say(path, id);
    toast({
      message: t(doneAt ? 'task.state.reopened' : 'task.state.completed', { title }),
      undo: () => say(back, id),
    });
  };
}
