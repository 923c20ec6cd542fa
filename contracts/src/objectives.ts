import { contract } from './contract.ts';
import { answersToServices } from './objectives/answers.ts';
import { objectiveEvents } from './objectives/events.ts';
import { keyResultActions } from './objectives/key-results.ts';
import { objectiveActions } from './objectives/objectives.ts';
import { objectActions } from './objects.ts';

export * from './objectives/objects.ts';

export const objectives = contract('objectives', {
  ...objectiveActions,
  ...keyResultActions,
  ...objectActions('objectives.read', ['objective', 'keyResult']),
  ...answersToServices,
  ...objectiveEvents,
});
