import type { Task } from '@allforone/contracts/tasks';
import type { History, Operation } from '../../../history/read-history.ts';
import { answerOf, isAcknowledged, isRefused, uncertainOps } from '../../truth.ts';
import { askingAny } from '../brought.ts';
import type { KeptBoard, KeptCard } from '../kept.ts';

/** All that says where a task stands. */
const writing = ['tasks.move', 'tasks.complete', 'tasks.reopen'];

/** What was asked of one task. */
export interface Written {
  card: KeptCard;
  columns: KeptBoard['columns'];
  /** Null for one that nobody asked for, or whose maker never heard of it. */
  made: Operation | null;
  /** Acknowledged ones, in the order of versions; the first of those with the same one in front. */
  told: { operation: Operation; task: Task }[];
  /** Without what was refused for sure. */
  asked: Operation[];
  /** May have happened at any time, and again: nobody was answered at least once. */
  uncertain: Operation[];
}

export const boardsIn = (history: History) => history.kept<KeptBoard>('board');
export const cardsIn = (history: History) => boardsIn(history).flatMap(({ cards }) => cards);

export function writtenIn(history: History): Written[] {
  const unsure = uncertainOps(history);
  const byTask = Map.groupBy(askingAny(history, ...writing), ({ input }) => String(input.taskId));
  const made = new Map(askingAny(history, 'tasks.create').map((creation) => [creation.op, creation]));

  return boardsIn(history).flatMap(({ cards, columns }) =>
    cards.map((card) => {
      const all = byTask.get(card.id) ?? [];
      const creation = made.get(card.title) ?? null;
      const asked = all.filter((operation) => !isRefused(operation) || unsure.has(operation.op));
      const told = [...(creation ? [creation] : []), ...all]
        .filter(isAcknowledged)
        .map((operation) => ({ operation, task: answerOf<Task>(operation) }))
        .sort((one, other) => one.task.version - other.task.version);

      return {
        ...{ card, columns, made: creation, told, asked },
        uncertain: asked.filter(({ op }) => unsure.has(op)),
      };
    }),
  );
}

/** Whether it may have put the task into this column. */
export function leadsTo(
  { path, input }: Operation,
  columnId: string,
  columns: KeptBoard['columns'],
): boolean {
  if (path === 'tasks.move') return input.columnId === columnId;
  const column = columns.find(({ id }) => id === columnId);

  return column?.isDone === (path === 'tasks.complete');
}
