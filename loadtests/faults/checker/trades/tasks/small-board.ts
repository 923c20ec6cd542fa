import type { Line } from '../../../history/line.ts';
import { acknowledged, smallHistory } from '../../small-history.ts';
import type { KeptBoard, KeptCard } from '../kept.ts';

const place = { kind: 'organization', placeId: 'organization' };
const accounts = { Ada: 'id-ada', Bob: 'id-bob' } as const;

/** How a task is answered. */
const state = (version: number, columnId: string, rank: string) => ({
  ...{ id: 'task-1', version, columnId, rank, doneAt: columnId === 'done' ? 'then' : null },
});

export const card: KeptCard = {
  ...{ ...state(5, 'doing', 'a2'), title: 'make-1', commentCount: 1, linkCount: 0 },
  comments: [{ clientId: 'comment', authorId: accounts.Ada, text: 'oui' }],
  moves: [
    { actorId: accounts.Bob, from: 'todo', to: 'doing' },
    { actorId: accounts.Ada, from: 'doing', to: 'done' },
    { actorId: accounts.Bob, from: 'done', to: 'doing' },
  ],
};

const other: KeptCard = {
  ...{ ...state(1, 'doing', 'a1'), id: 'task-2', title: 'make-2', commentCount: 0, linkCount: 0 },
  ...{ comments: [], moves: [] },
};

const board: KeptBoard = {
  ...{ id: 'board', openCount: 2, doneCount: 0 },
  columns: [
    { id: 'todo', isDone: false, taskCount: 0 },
    { id: 'doing', isDone: false, taskCount: 2 },
    { id: 'done', isDone: true, taskCount: 0 },
  ],
  project: { taskCount: 2, doneTaskCount: 0 },
  cards: [card, other],
};

const make = (title: string) => ({ organizationId: 'organization', place, title });
const move = (columnId: string, afterId: string | null) => ({ taskId: 'task-1', columnId, afterId });
const comment = { taskId: 'task-1', text: 'oui', clientId: 'comment' };

/** Beside the talk: a task that Ada made, Bob moved, Ada completed, said a word about, and Bob moved back. */
export const smallBoard: readonly Line[] = [
  ...smallHistory,
  ...acknowledged('make-1', ['Ada', 'tasks.create', make('make-1')], 10, state(1, 'todo', 'a0')),
  ...acknowledged('make-2', ['Bob', 'tasks.create', make('make-2')], 20, {
    ...{ ...state(1, 'doing', 'a1'), id: 'task-2' },
  }),
  ...acknowledged('move-1', ['Bob', 'tasks.move', move('doing', null)], 30, state(2, 'doing', 'a0')),
  ...acknowledged('complete', ['Ada', 'tasks.complete', { taskId: 'task-1' }], 40, state(3, 'done', 'a0')),
  ...acknowledged('comment', ['Ada', 'tasks.addComment', comment], 50, { id: 'comment-1' }),
  ...acknowledged('move-2', ['Bob', 'tasks.move', move('doing', 'task-2')], 60, state(5, 'doing', 'a2')),
  ...acknowledged('look', ['Bob', 'tasks.get', { taskId: 'task-1' }], 65, state(5, 'doing', 'a2')),
  { type: 'invoke', op: 'no', person: 'Bob', path: 'tasks.create', input: make('no'), at: 80 },
  { type: 'fail', op: 'no', code: 'not_found', at: 81 },
  { type: 'kept', kind: 'board', thing: board },
];
