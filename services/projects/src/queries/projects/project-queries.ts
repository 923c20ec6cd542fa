import { getProject } from './get-project.ts';
import { getStanding } from './get-standing.ts';
import { listDeleted } from './list-deleted.ts';
import { listMembers } from './list-members.ts';
import { listNames } from './list-names.ts';
import { listPeople } from './list-people.ts';
import { listProjects } from './list-projects.ts';
import { listStages } from './list-stages.ts';
import { listStandings } from './list-standings.ts';
import { listWorkedOn } from './list-worked-on.ts';
import { readHistory } from './read-history.ts';
import { stageFacts } from './stage-facts.ts';

export const projectQueries = {
  list: listProjects,
  get: getProject,
  deletedProjects: listDeleted,
  members: listMembers,
  history: readHistory,
  stages: listStages,
  standing: getStanding,
  standings: listStandings,
  people: listPeople,
  names: listNames,
  workedOn: listWorkedOn,
  stageFacts,
};
