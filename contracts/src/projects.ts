import { contract } from './contract.ts';
import { objectActions } from './objects.ts';
import { answersToServices } from './projects/answers.ts';
import { deliverableActions } from './projects/deliverables.ts';
import { projectEvents } from './projects/events.ts';
import { overviewActions } from './projects/overviews.ts';
import { projectActions } from './projects/projects.ts';
import { stageActions } from './projects/stages.ts';

export * from './projects/objects.ts';

export const projects = contract('projects', {
  ...projectActions,
  ...stageActions,
  ...deliverableActions,
  ...overviewActions,
  ...objectActions('projects.read', ['project', 'deliverable']),
  ...answersToServices,
  ...projectEvents,
});
