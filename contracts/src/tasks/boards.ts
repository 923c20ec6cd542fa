import { z } from 'zod';
import { Done, Id, Name, page, pageOf } from '../common.ts';
import { always, command, query } from '../contract.ts';
import { Board, Label, labelColors, TaskCard, TaskPlace } from './objects.ts';

const ofBoard = { boardId: Id };
const ofColumn = { columnId: Id };

export const boardActions = {
  /** Boards that the reader may see and that somebody has looked at, by their latest change. */
  boards: query({
    allow: 'tasks.read',
    input: z.object({ organizationId: Id, ...page }),
    output: pageOf(
      Board.pick({
        id: true,
        organizationId: true,
        place: true,
        name: true,
        openCount: true,
        doneCount: true,
      }),
    ),
  }),
  board: query({
    allow: 'tasks.read',
    input: z.object({ organizationId: Id, place: TaskPlace }),
    output: Board,
  }),
  /** Makes it with its first columns, where nobody has yet. */
  openBoard: command({
    allow: 'tasks.read',
    input: z.object({ organizationId: Id, place: TaskPlace }),
    output: Board,
    audited: false,
    isRepeatable: always,
  }),
  /** In the order of columns and ranks. `taskIds`: only those. */
  cards: query({
    allow: 'tasks.read',
    input: z.object({
      ...ofBoard,
      columnId: Id.optional(),
      taskIds: z.array(Id).max(100).optional(),
      cursor: page.cursor,
      /** A board of thousands is read in few requests. */
      limit: z.int().min(1).max(500).default(200),
    }),
    output: pageOf(TaskCard),
  }),
  addColumn: command({
    allow: 'tasks.read',
    input: z.object({ ...ofBoard, name: Name, isDone: z.boolean().default(false) }),
    output: Board,
    errors: ['name_taken', 'limit_reached'],
  }),
  updateColumn: command({
    allow: 'tasks.read',
    input: z.object({ ...ofColumn, name: Name.optional(), isDone: z.boolean().optional() }),
    output: Board,
    errors: ['name_taken'],
  }),
  /** Behind another column, or to the front. */
  moveColumn: command({
    allow: 'tasks.read',
    input: z.object({ ...ofColumn, afterId: Id.nullable() }),
    output: Board,
    isRepeatable: always,
  }),
  /** Its tasks go to the end of another column. */
  deleteColumn: command({
    allow: 'tasks.read',
    input: z.object({ ...ofColumn, moveToId: Id }),
    output: Board,
    errors: ['last_column'],
  }),
  addLabel: command({
    allow: 'tasks.write',
    input: z.object({ ...ofBoard, name: Name, color: z.enum(labelColors) }),
    output: Label,
    errors: ['name_taken', 'limit_reached'],
  }),
  updateLabel: command({
    allow: 'tasks.write',
    input: z.object({ labelId: Id, name: Name.optional(), color: z.enum(labelColors).optional() }),
    output: Label,
    errors: ['name_taken'],
  }),
  deleteLabel: command({ allow: 'tasks.write', input: z.object({ labelId: Id }), output: Done }),
};
