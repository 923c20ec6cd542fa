import type { Board } from '@allforone/contracts/tasks';
import { post } from '../outbox.ts';
import { useWaiting, type Waiting } from './task-outbox.ts';

export type Added = Extract<Waiting, { path: 'tasks.create' }>;

/** A task with nothing but its title, at the end of the column; kept until the server has it. */
export const useQuickAdd =
  ({ id, organizationId, place }: Board) =>
  (columnId: string, title: string): void =>
    void post('tasks.create', { organizationId, place, columnId, title }, { scope: id });

/** New tasks of a column that the server has not answered yet, or refused. */
export function useAdded(boardId: string, columnId: string): Added[] {
  const waiting = useWaiting();

  return waiting.filter(
    (entry): entry is Added =>
      entry.path === 'tasks.create' && entry.scope === boardId && entry.input.columnId === columnId,
  );
}
