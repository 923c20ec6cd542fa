import { tasks } from '@allforone/contracts/tasks';
import type { Ask, AskedOf } from './asked.ts';
import type { Places } from './places.ts';

const inAll = ({ organizationId }: Places) => ({ organizationId });
const onBoard = ({ boardId }: Places) => ({ boardId });
const ofTask = ({ taskId }: Places) => ({ taskId });
const place = ({ organizationId }: Places) => ({
  organizationId,
  place: { kind: 'organization', placeId: organizationId },
});
const list = (places: Places, more: object) => ({ ...inAll(places), limit: 50, ...more });

type Made = { id: string };
let count = 0;

/** On the reader's own board, so that the one that is measured stays as it is. */
const start = async (places: Places, ask: Ask) => {
  count += 1;
  const own = { kind: 'personal', placeId: places.accountId };
  const made = await ask(tasks.create, { ...inAll(places), place: own, title: `Essai ${count}` });

  return made as Made & { boardId: string; columnId: string };
};
const started = async (places: Places, ask: Ask) => ({ taskId: (await start(places, ask)).id });
const column = async (places: Places, ask: Ask) => {
  const { boardId, columnId } = await start(places, ask);
  count += 1;
  const board = await ask(tasks.addColumn, { boardId, name: `Colonne ${count}` });
  const { columns } = board as { columns: Made[] };

  return { columnId: columns.at(-1)?.id as string, moveToId: columnId };
};
const emptied = async (places: Places, ask: Ask) => {
  const made = await column(places, ask);

  return { columnId: made.columnId, moveToId: made.moveToId };
};
const label = async (places: Places, ask: Ask) => {
  const { boardId } = await start(places, ask);
  count += 1;

  return {
    labelId: ((await ask(tasks.addLabel, { boardId, name: `Nom ${count}`, color: 'red' })) as Made).id,
  };
};
/** One may keep few of them. */
const noViews = async (places: Places, ask: Ask) => {
  for (const { id } of (await ask(tasks.views, inAll(places))) as Made[])
    await ask(tasks.deleteView, { viewId: id });
};
const view = async (places: Places, ask: Ask) => {
  count += 1;
  const made = await ask(tasks.addView, {
    ...inAll(places),
    name: `Vue ${count}`,
    layout: 'list',
    filter: {},
  });

  return { viewId: (made as Made).id };
};
const comment = async (places: Places, ask: Ask) => {
  const made = await ask(tasks.addComment, { ...(await started(places, ask)), text: 'Bien' });

  return { commentId: (made as Made).id };
};
const time = async (places: Places, ask: Ask) => {
  const made = await ask(tasks.addTime, { ...(await started(places, ask)), minutes: 5, day: '2026-01-01' });

  return { timeId: (made as Made).id };
};
const change = async (places: Places, ask: Ask) => {
  const taskId = (await start(places, ask)).id;
  await ask(tasks.update, { taskId, priority: 'high' });
  const { items } = (await ask(tasks.changes, { taskId })) as { items: Made[] };

  return { changeId: items[0]?.id };
};
const many = async (places: Places, ask: Ask, size: number) => {
  const made = [];
  for (let n = 0; n < size; n += 1) made.push(await start(places, ask));

  return { boardId: made[0]?.boardId, taskIds: made.map(({ id }) => id) };
};

export const askedOfTasks: AskedOf<typeof tasks> = {
  boards: [{ input: inAll }],
  board: [{ input: place }],
  openBoard: [{ input: place }],
  cards: [
    { input: onBoard },
    { way: 'of a column', input: (places) => ({ ...onBoard(places), columnId: places.columnId }) },
  ],
  addColumn: [
    {
      input: async (places, ask, turn) => {
        const { columnId, moveToId } = await emptied(places, ask);
        const board = (await ask(tasks.deleteColumn, { columnId, moveToId })) as Made;
        return { boardId: board.id, name: `Neuve ${turn}` };
      },
    },
  ],
  updateColumn: [{ input: (places, _ask, turn) => ({ columnId: places.columnId, name: `Autre ${turn}` }) }],
  moveColumn: [{ input: (places) => ({ columnId: places.columnId, afterId: null }) }],
  deleteColumn: [{ input: emptied }],
  addLabel: [
    {
      input: async (places, ask, turn) => ({
        boardId: (await start(places, ask)).boardId,
        name: `Neuf ${turn}`,
        color: 'red',
      }),
    },
  ],
  updateLabel: [{ input: async (places, ask) => ({ ...(await label(places, ask)), color: 'blue' }) }],
  deleteLabel: [{ input: label }],

  get: [{ input: ofTask }],
  create: [
    {
      input: (places, _ask, turn) => ({ ...place(places), title: `Neuf ${turn}` }),
    },
  ],
  update: [{ input: (places, _ask, turn) => ({ ...ofTask(places), description: `Mieux ${turn}` }) }],
  move: [
    {
      input: ({ taskId, columnId, otherTaskId }, _ask, turn) => ({
        ...{ taskId, columnId, afterId: turn % 2 ? otherTaskId : null },
      }),
    },
  ],
  complete: [{ input: started }],
  reopen: [{ input: started }],
  delete: [{ input: started }],
  restore: [
    {
      input: async (places, ask) => {
        const taskId = await started(places, ask);
        await ask(tasks.delete, taskId);
        return taskId;
      },
    },
  ],
  deletedTasks: [{ input: onBoard }],
  subtasks: [{ input: ofTask }],
  addDependency: [{ input: (places) => ({ ...ofTask(places), blockedById: places.otherTaskId }) }],
  removeDependency: [{ input: (places) => ({ ...ofTask(places), blockedById: places.otherTaskId }) }],
  changes: [{ input: ofTask }],
  undo: [{ input: change }],

  comments: [{ input: ofTask }],
  addComment: [{ input: (places, _ask, turn) => ({ ...ofTask(places), text: `Bien ${turn}` }) }],
  editComment: [{ input: async (places, ask) => ({ ...(await comment(places, ask)), text: 'Mieux' }) }],
  deleteComment: [{ input: comment }],
  times: [{ input: ofTask }],
  addTime: [{ input: (places) => ({ ...ofTask(places), minutes: 1, day: '2026-01-01' }) }],
  removeTime: [{ input: time }],
  views: [{ input: inAll }],
  addView: [
    {
      input: async (places, ask, turn) => {
        await noViews(places, ask);
        return { ...inAll(places), name: `Neuve ${turn}`, layout: 'list', filter: {} };
      },
    },
  ],
  updateView: [
    {
      input: async (places, ask, turn) => {
        await noViews(places, ask);
        return { ...(await view(places, ask)), name: `Mieux ${turn}`, layout: 'list', filter: {} };
      },
    },
  ],
  deleteView: [
    {
      input: async (places, ask) => {
        await noViews(places, ask);
        return view(places, ask);
      },
    },
  ],

  list: [
    { input: (places) => list(places, {}) },
    { way: 'newest', input: (places) => list(places, { sort: 'newest' }) },
    { way: 'of a person', input: (places) => list(places, { assigneeId: places.accountId }) },
    { way: 'with a label', input: (places) => list(places, { labelId: places.labelId }) },
    { way: 'late ones', input: (places) => list(places, { state: 'late' }) },
    { way: 'by words', input: (places) => list(places, { words: 'facture chantier' }) },
    {
      way: 'of a month',
      input: (places) =>
        list(places, { dueFrom: '2026-11-01T00:00:00.000Z', dueBefore: '2026-12-01T00:00:00.000Z' }),
    },
  ],
  mine: [{ input: () => ({}) }],
  load: [{ input: inAll }],
  previewBulk: [
    { input: async (places, ask) => ({ ...(await many(places, ask, 1)), edit: { priority: 'high' } }) },
  ],
  bulkEdit: [
    { input: async (places, ask) => ({ ...(await many(places, ask, 1)), edit: { priority: 'high' } }) },
  ],

  findObjects: [
    { input: (places) => list(places, { words: 'facture chantier' }) },
    { way: 'a usual word', input: (places) => list(places, { words: 'budget' }) },
  ],
  objectCards: [
    {
      input: ({ accountId, taskId }) => ({ accountId, objects: [{ kind: 'task', id: taskId }] }),
      many: ({ accountId, taskId, otherTaskId }) => ({
        accountId,
        objects: [
          { kind: 'task', id: taskId },
          { kind: 'task', id: otherTaskId },
        ],
      }),
    },
  ],
  taskFacts: [{ input: ({ taskId, accountId }) => ({ taskId, accountId }) }],
  commentFacts: [{ input: ({ commentId }) => ({ commentId }) }],
  doneIds: [{ input: ({ taskId }) => ({ taskIds: [taskId] }) }],
};
