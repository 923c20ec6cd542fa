import { getObjective } from './get-objective.ts';
import { getOverview } from './get-overview.ts';
import { listObjectives } from './list-objectives.ts';
import { objectiveFacts } from './objective-facts.ts';

export const objectiveQueries = {
  list: listObjectives,
  get: getObjective,
  overview: getOverview,
  objectiveFacts,
};
