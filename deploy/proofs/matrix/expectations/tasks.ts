import type { tasks } from '@allforone/contracts/tasks';
import {
  type Expectation,
  inOrganizationThen,
  ofOrganization,
  own,
  type Rule,
  servicesOnly,
} from '../rules.ts';
import { rightsToTasks } from '../task-rights.ts';
import type { ExpectationsOf } from './expectations.ts';

const places = ['ownGroup', 'otherGroup', 'organization', 'private', 'direct', 'foreign'] as const;

/** Who may not read there does not see that there is anything. */
const readableThen =
  (rule: Rule): Rule =>
  (standing, action, place) => {
    if (!standing.isSignedIn) return 'unauthenticated';

    return rightsToTasks(standing, place).read ? rule(standing, action, place) : 'not_found';
  };

const ok: Rule = () => 'ok';
const writes: Rule = (standing, _action, place) =>
  rightsToTasks(standing, place).write ? 'ok' : 'forbidden';
const manages: Rule = (standing, _action, place) =>
  rightsToTasks(standing, place).manage ? 'ok' : 'forbidden';

/** Where the input names the organisation, the permission in it is settled first. */
const inPlace = (rule: Rule): Expectation => ({ places, verdict: inOrganizationThen(readableThen(rule)) });
const ofTask = (rule: Rule): Expectation => ({ places, verdict: readableThen(rule) });
/** What somebody else wrote is there, and not one's own to change. */
const ofAuthor: Expectation = {
  ...ofTask(writes),
  ofOthers: readableThen((standing, _action, place) =>
    rightsToTasks(standing, place).write ? 'not_author' : 'forbidden',
  ),
};
const ofAuthorOrManager: Expectation = {
  ...ofTask(writes),
  ofOthers: readableThen((standing, _action, place) => {
    const { write, manage } = rightsToTasks(standing, place);
    if (!write) return 'forbidden';

    return manage ? 'ok' : 'not_author';
  }),
};
/** A shared one of the board. */
const ofView: Expectation = { ...ofTask(ok), ofOthers: readableThen(() => 'not_author') };

export const tasksExpectations: ExpectationsOf<typeof tasks> = {
  boards: ofOrganization,
  board: inPlace(ok),
  openBoard: inPlace(ok),
  cards: ofTask(ok),
  addColumn: ofTask(manages),
  updateColumn: ofTask(manages),
  moveColumn: ofTask(manages),
  deleteColumn: ofTask(manages),
  addLabel: ofTask(writes),
  updateLabel: ofTask(writes),
  deleteLabel: ofTask(writes),

  get: ofTask(ok),
  create: inPlace(writes),
  update: ofTask(writes),
  move: ofTask(writes),
  complete: ofTask(writes),
  reopen: ofTask(writes),
  delete: ofTask(writes),
  restore: ofTask(writes),
  deletedTasks: ofTask(ok),
  subtasks: ofTask(ok),
  addDependency: ofTask(writes),
  removeDependency: ofTask(writes),
  changes: ofTask(ok),
  undo: ofTask(writes),

  comments: ofTask(ok),
  addComment: ofTask(writes),
  editComment: ofAuthor,
  deleteComment: ofAuthorOrManager,
  times: ofTask(ok),
  addTime: ofTask(writes),
  removeTime: ofAuthorOrManager,
  views: inPlace(ok),
  addView: inPlace(ok),
  updateView: ofView,
  deleteView: ofView,

  list: ofOrganization,
  mine: own,
  load: ofOrganization,
  previewBulk: ofTask(writes),
  bulkEdit: ofTask(writes),

  findObjects: ofOrganization,
  objectCards: servicesOnly,
  taskFacts: servicesOnly,
  commentFacts: servicesOnly,
  doneIds: servicesOnly,
};
