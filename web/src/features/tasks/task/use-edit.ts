import type { InputOf } from '@allforone/contracts/contract';
import type { tasks } from '@allforone/contracts/tasks';
import { type FailureCode, sentenceFor } from '../../../lib/errors.ts';
import { discard, post, useOutbox } from '../../../lib/outbox.ts';
import { scopeOf } from '../rows/pending.ts';
import { useTask } from './use-task.ts';

type Edit = Omit<InputOf<typeof tasks.update>, 'taskId'>;

const beside: Partial<Record<FailureCode, 'dates' | 'people' | 'repeat'>> = {
  due_before_start: 'dates',
  assignee_not_here: 'people',
  rule_invalid: 'repeat',
  rule_without_deadline: 'repeat',
};

/** Each change is shown at once, waits for the network, and is sent once. */
export function useEdit() {
  const { task } = useTask();
  const scope = scopeOf(task.id);
  const failed = useOutbox(scope).filter(
    ({ state, path }) => state === 'failed' && path !== 'tasks.addComment',
  );
  const forget = () => {
    for (const { id } of failed) void discard(id);
  };

  return {
    disabled: !task.canWrite,
    edit: (edit: Edit) => {
      forget();
      void post('tasks.update', { taskId: task.id, ...edit }, { scope });
    },
    /** To the front, where it is seen. */
    moveTo: (columnId: string) => {
      forget();
      void post('tasks.move', { taskId: task.id, columnId, afterId: null }, { scope });
    },
    forget,
    /** Why the last change was refused, for the field that it is about; `form` for all others. */
    refusalOf: (field: 'dates' | 'people' | 'repeat' | 'form'): string | undefined => {
      const entry = failed.findLast(({ code }) => (beside[code ?? 'internal'] ?? 'form') === field);

      return entry && sentenceFor({ data: { code: entry.code } });
    },
  };
}
