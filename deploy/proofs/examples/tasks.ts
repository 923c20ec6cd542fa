import { tasks } from '@allforone/contracts/tasks';
import type { Person } from '@allforone/runtime/testing';
import type { Cast } from '../cast/cast.ts';
import type { Place } from '../cast/places.ts';
import { commentOn, taskIn, taskPlaceOf } from '../cast/tasks.ts';
import { type ExamplesOf, next } from './example.ts';

export const tasksExamples: ExamplesOf<typeof tasks> = {
  boards: (_cast, _as, { organizationId }) => ({ organizationId }),
  board: (_cast, _as, place) => ({ organizationId: place.organizationId, place: taskPlaceOf(place) }),
  openBoard: (_cast, _as, place) => ({
    organizationId: place.organizationId,
    place: taskPlaceOf(place),
  }),
  cards: (_cast, _as, { boardId }) => ({ boardId }),
  addColumn: (_cast, _as, { boardId }) => ({ boardId, name: `Étape ${next()}` }),
  updateColumn: (_cast, _as, { columnId }) => ({ columnId, name: `Étape ${next()}` }),
  moveColumn: (_cast, _as, { columnId }) => ({ columnId, afterId: null }),
  deleteColumn: async (cast, _as, place) => ({
    columnId: await columnLike(cast, place),
    moveToId: place.columnId,
  }),
  addLabel: (_cast, _as, { boardId }) => ({ boardId, name: `Urgent ${next()}`, color: 'red' }),
  updateLabel: async (cast, _as, place) => ({ labelId: await labelLike(cast, place), color: 'blue' }),
  deleteLabel: async (cast, _as, place) => ({ labelId: await labelLike(cast, place) }),

  get: (_cast, _as, { taskId }) => ({ taskId }),
  create: (_cast, _as, place) => ({
    ...{ organizationId: place.organizationId, place: taskPlaceOf(place), title: `Peindre ${next()}` },
    ...{ description: 'En blanc', dueAt: '2040-01-01T10:00:00.000Z', recurrence: 'FREQ=WEEKLY' },
    ...{ timeZone: 'Africa/Abidjan', reminders: [60], assigneeIds: [place.extra.accountId] },
  }),
  update: (_cast, _as, { taskId }) => ({ taskId, description: `Autrement, ${next()}` }),
  move: async (cast, _as, place) => ({
    ...{ taskId: await taskLike(cast, place), columnId: place.columnId, afterId: place.taskId },
  }),
  complete: async (cast, _as, place) => ({ taskId: await taskLike(cast, place) }),
  reopen: async (cast, _as, place) => ({ taskId: await taskLike(cast, place) }),
  delete: async (cast, _as, place) => ({ taskId: await taskLike(cast, place) }),
  restore: async (cast, _as, place) => {
    const taskId = await taskLike(cast, place);
    await cast.world.call(tasks.delete, { taskId }, place.extra);
    return { taskId };
  },
  deletedTasks: (_cast, _as, { boardId }) => ({ boardId }),
  subtasks: (_cast, _as, { taskId }) => ({ taskId }),
  addDependency: async (cast, _as, place) => ({
    taskId: await taskLike(cast, place),
    blockedById: place.taskId,
  }),
  removeDependency: async (cast, _as, place) => ({
    taskId: await taskLike(cast, place),
    blockedById: place.taskId,
  }),
  changes: (_cast, _as, { taskId }) => ({ taskId }),
  undo: async (cast, _as, place) => ({ changeId: await changeLike(cast, place) }),

  comments: (_cast, _as, { taskId }) => ({ taskId }),
  addComment: (_cast, _as, { taskId }) => ({ taskId, text: `Fait à moitié, ${next()}` }),
  editComment: async (cast, as, place) => ({
    commentId: await commentLike(cast, as, place),
    text: `Fait, ${next()}`,
  }),
  deleteComment: async (cast, as, place) => ({ commentId: await commentLike(cast, as, place) }),
  times: (_cast, _as, { taskId }) => ({ taskId }),
  addTime: (_cast, _as, { taskId }) => ({ taskId, minutes: 30, day: '2039-01-01', note: 'Peinture' }),
  removeTime: async (cast, as, place) => ({ timeId: await timeLike(cast, as, place) }),
  views: (_cast, _as, { organizationId, boardId }) => ({ organizationId, boardId }),
  addView: (_cast, _as, { organizationId, boardId }) => ({ organizationId, boardId, ...viewNamed() }),
  updateView: async (cast, as, place) => ({ viewId: await viewLike(cast, as, place), ...viewNamed() }),
  deleteView: async (cast, as, place) => ({ viewId: await viewLike(cast, as, place) }),

  list: (_cast, _as, { organizationId }) => ({ organizationId, state: 'all', limit: 100 }),
  mine: () => ({}),
  load: (_cast, _as, { organizationId }) => ({ organizationId }),
  previewBulk: (_cast, _as, { boardId, taskId }) => ({
    ...{ boardId, taskIds: [taskId], edit: { priority: 'high' } },
  }),
  bulkEdit: async (cast, _as, place) => ({
    ...{ boardId: place.boardId, taskIds: [await taskLike(cast, place)], edit: { isDone: true } },
  }),

  findObjects: (_cast, _as, { organizationId }) => ({ organizationId, words: 'ranger', limit: 100 }),
  objectCards: (_cast, _as, { taskId, extra }) => ({
    ...{ accountId: extra.accountId, objects: [{ kind: 'task', id: taskId }] },
  }),
  taskFacts: (_cast, _as, { taskId, extra }) => ({ taskId, accountId: extra.accountId }),
  commentFacts: (_cast, _as, { commentId }) => ({ commentId }),
  doneIds: (_cast, _as, { taskId }) => ({ taskIds: [taskId] }),
};

const viewNamed = () => ({ name: `Vue ${next()}`, layout: 'list', filter: {}, isShared: true }) as const;

/** One more task on the same board, by the same person. */
const taskLike = async ({ world }: Cast, place: Place): Promise<string> =>
  (await taskIn(world, place, place.extra, `${place.markers.tasks} ${next()}`)).id;

/** Where the person may not write themselves, what there is by somebody else. */
const byOr = async <T>(make: (as: Person) => Promise<T>, as: Person, place: Place): Promise<T> =>
  make(as).catch(() => make(place.extra));

const commentLike = ({ world }: Cast, as: Person, place: Place): Promise<string> =>
  byOr((by) => commentOn(world, place.taskId, by, place.markers.tasks), as, place);

const timeLike = ({ world }: Cast, as: Person, place: Place): Promise<string> =>
  byOr(
    async (by) =>
      (await world.call(tasks.addTime, { taskId: place.taskId, minutes: 5, day: '2039-01-01' }, by)).id,
    as,
    place,
  );

const viewLike = ({ world }: Cast, as: Person, { organizationId, boardId, ...place }: Place) =>
  byOr(
    async (by) => (await world.call(tasks.addView, { organizationId, boardId, ...viewNamed() }, by)).id,
    as,
    { organizationId, boardId, ...place },
  );

async function changeLike(cast: Cast, place: Place): Promise<string> {
  const taskId = await taskLike(cast, place);
  await cast.world.call(tasks.update, { taskId, priority: 'high' }, place.extra);
  const { items } = await cast.world.call(tasks.changes, { taskId }, place.extra);

  return items[0]?.id as string;
}

async function labelLike({ world }: Cast, { boardId, extra }: Place): Promise<string> {
  return (await world.call(tasks.addLabel, { boardId, name: `Étiquette ${next()}`, color: 'teal' }, extra))
    .id;
}

/** One more column, or one that is left where there are many. */
async function columnLike({ world }: Cast, place: Place): Promise<string> {
  const { boardId, organizationId } = place;
  const by = managerOf(place);
  const { columns } = await world.call(tasks.board, { organizationId, place: taskPlaceOf(place) }, by);
  if (columns.length > many) return columns.at(-1)?.id as string;
  const board = await world.call(tasks.addColumn, { boardId, name: `Colonne ${next()}` }, by);

  return board.columns.at(-1)?.id as string;
}

const many = 80;

/** Nobody but its owner has anything to say on a personal board. */
const managerOf = (place: Place): Person => (place.name === 'private' ? place.extra : place.keeper);
