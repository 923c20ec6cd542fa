import { closeObjective } from './close-objective.ts';
import { createObjective } from './create-objective.ts';
import { deleteObjective } from './delete-objective.ts';
import { reopenObjective } from './reopen-objective.ts';
import { restoreObjective } from './restore-objective.ts';
import { updateObjective } from './update-objective.ts';

export const objectiveActions = {
  create: createObjective,
  update: updateObjective,
  close: closeObjective,
  reopen: reopenObjective,
  delete: deleteObjective,
  restore: restoreObjective,
};
