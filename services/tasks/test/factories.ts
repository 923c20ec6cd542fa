import accounts from '@allforone/accounts/main';
import type { InputOf } from '@allforone/contracts/contract';
import { type Board, type Task, type TaskPlace, tasks } from '@allforone/contracts/tasks';
import files from '@allforone/files/main';
import organizationsService from '@allforone/organizations/main';
import { buildMember, buildOrganization, type Place } from '@allforone/organizations/test/factories';
import projects from '@allforone/projects/main';
import { type Person, startWorld, type World } from '@allforone/runtime/testing';
import tasksService from '../src/main.ts';

/** A world in which people have organisations, projects and things to do. */
export const startTasks = () => startWorld([accounts, organizationsService, projects, files, tasksService]);

export interface Office extends Place {
  /** Owns the organisation. */
  ada: Person;
  bob: Person;
  eve: Person;
  guest: Person;
  /** Of the organisation as a whole. */
  home: TaskPlace;
  board: Board;
}

export async function buildOffice(world: World): Promise<Office> {
  const place = await buildOrganization(world, 'Ada');
  const bob = await buildMember(world, place, 'Bob');
  const eve = await buildMember(world, place, 'Eve');
  const guest = await buildMember(world, place, 'Gus', 'guest');
  const { organizationId } = place;
  const home: TaskPlace = { kind: 'organization', placeId: organizationId };
  const board = await world.call(tasks.openBoard, { organizationId, place: home }, bob);

  return { ...place, ada: place.owner, bob, eve, guest, home, board };
}

type Draft = Partial<InputOf<typeof tasks.create>>;

let count = 0;

export function buildTask(
  world: World,
  { organizationId, home }: Pick<Office, 'organizationId' | 'home'>,
  as: Person,
  draft: Draft = {},
): Promise<Task> {
  count += 1;

  return world.call(tasks.create, { organizationId, place: home, title: `Tâche ${count}`, ...draft }, as);
}
