import { z } from 'zod';
import { Done, Id, Name } from '../common.ts';
import { command, query } from '../contract.ts';
import { SavedView, TaskFilter } from './objects.ts';

const view = {
  name: Name,
  layout: SavedView.shape.layout,
  filter: TaskFilter,
  /** Seen by all who see the board; one without a board is one's own. */
  isShared: z.boolean().default(false),
};

export const viewActions = {
  /** One's own and the shared ones of the board, by name: at most 100. */
  views: query({
    allow: 'tasks.read',
    input: z.object({ organizationId: Id, boardId: Id.nullable().default(null) }),
    output: z.array(SavedView),
  }),
  addView: command({
    allow: 'tasks.read',
    input: z.object({ organizationId: Id, boardId: Id.nullable().default(null), ...view }),
    output: SavedView,
    errors: ['name_taken', 'limit_reached'],
    audited: false,
  }),
  updateView: command({
    allow: 'tasks.read',
    input: z.object({ viewId: Id, ...view }),
    output: SavedView,
    errors: ['name_taken', 'not_author'],
    audited: false,
  }),
  deleteView: command({
    allow: 'tasks.read',
    input: z.object({ viewId: Id }),
    output: Done,
    errors: ['not_author'],
    audited: false,
  }),
};
