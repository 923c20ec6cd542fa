import type { Action, InputOf } from '@allforone/contracts/contract';
import type { Person } from '@allforone/runtime/testing';
import type { Cast } from '../cast/cast.ts';
import { type Contracts, pathOf, type ServiceName } from '../cast/contracts.ts';
import type { Place } from '../cast/places.ts';
import { accountsExamples } from './accounts.ts';
import { auditExamples } from './audit.ts';
import { chatExamples } from './chat.ts';
import type { Example, ExamplesOf } from './example.ts';
import { filesExamples } from './files.ts';
import { linksExamples } from './links.ts';
import { notificationsExamples } from './notifications.ts';
import { objectivesExamples } from './objectives.ts';
import { organizationsExamples } from './organizations.ts';
import { projectsExamples } from './projects.ts';
import { tasksExamples } from './tasks.ts';

/** A valid input for every action of every service: a contract that is not here does not compile. */
export const examples: { [S in keyof Contracts]: ExamplesOf<Contracts[S]> } = {
  accounts: accountsExamples,
  organizations: organizationsExamples,
  chat: chatExamples,
  files: filesExamples,
  projects: projectsExamples,
  tasks: tasksExamples,
  links: linksExamples,
  objectives: objectivesExamples,
  notifications: notificationsExamples,
  audit: auditExamples,
};

/** A valid input for any action; by a member of the own group, when nobody else is named. */
export async function exampleOf<A extends Action>(
  cast: Cast,
  action: A,
  as: Person = cast.people.member,
  place: Place = cast.places.ownGroup,
): Promise<InputOf<A>> {
  const ofService = examples[action.service as ServiceName] as unknown as Record<
    string,
    Example<A> | undefined
  >;
  const example = ofService?.[action.name];
  if (!example) throw new Error(`${pathOf(action)} has no example: write one in proofs/examples.`);

  return example(cast, as, place);
}
