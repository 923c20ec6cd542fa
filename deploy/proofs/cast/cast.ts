import { chat } from '@allforone/contracts/chat';
import { organizations } from '@allforone/contracts/organizations';
import type { Person, World } from '@allforone/runtime/testing';
import { buildForeign } from './foreign.ts';
import { buildHome } from './home.ts';
import { type PersonName, partOf, personNames } from './people.ts';
import type { Place, PlaceName } from './places.ts';

/** One world with all services, two organisations, and somebody in every position. */
export interface Cast {
  world: World;
  people: Record<PersonName, Person>;
  places: Record<PlaceName, Place>;
}

/** @param world - with all services in it. */
export async function buildCast(world: World): Promise<Cast> {
  const people = await signUpAll(world);
  const home = await buildHome(world, people);
  const foreign = await buildForeign(world, people.foreigner);
  await removeOne(world, home.ownGroup, people.removed);
  await world.settled();

  return { world, people, places: { ...home, foreign } };
}

async function signUpAll(world: World): Promise<Record<PersonName, Person>> {
  const people: Partial<Record<PersonName, Person>> = {};
  for (const who of personNames) people[who] = await world.person(partOf(who).name);

  return people as Record<PersonName, Person>;
}

async function removeOne(world: World, { organizationId, keeper }: Place, person: Person): Promise<void> {
  const { accountId } = person;
  await world.call(organizations.removeMember, { organizationId, accountId }, keeper);
  await world.told(chat.memberRemoved, (event) => event.accountId === accountId);
}
