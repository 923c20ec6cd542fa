import accounts from '@allforone/accounts/main';
import { type Organization, organizations, type RoleKey } from '@allforone/contracts/organizations';
import { type Person, startWorld, type World } from '@allforone/runtime/testing';
import organizationsService from '../src/main.ts';

/** A world in which people have accounts and found organisations. */
export const startOrganizations = () => startWorld([accounts, organizationsService]);

export interface Place {
  organizationId: string;
  owner: Person;
}

const founders = new WeakMap<World, Map<string, Promise<Person>>>();

/** A new organisation; its founder is the same person as before, for a password costs time. */
export async function buildOrganization(world: World, ownerName = 'Ada'): Promise<Place> {
  const known = founders.get(world) ?? new Map<string, Promise<Person>>();
  founders.set(world, known);
  known.set(ownerName, known.get(ownerName) ?? world.person(ownerName));
  const owner = await (known.get(ownerName) as Promise<Person>);
  const { id } = await found(world, owner);

  return { organizationId: id, owner };
}

export const found = (world: World, founder: Person, name = 'Atelier'): Promise<Organization> =>
  world.call(organizations.create, { template: 'company', name, language: 'fr' }, founder);

export async function buildMember(
  world: World,
  place: Place,
  name = 'Bob',
  role: RoleKey = 'member',
): Promise<Person> {
  const person = await world.person(name);
  await admit(world, place, person, role);

  return person;
}

/** By a link of an owner, who may give every role. */
export async function admit(world: World, place: Place, person: Person, role: RoleKey): Promise<void> {
  const { organizationId, owner } = place;
  const { token } = await world.call(organizations.createInvitationLink, { organizationId, role }, owner);
  await world.call(organizations.acceptInvitation, { token }, person);
}

export async function buildGroup(
  world: World,
  { organizationId, owner }: Place,
  name = 'Équipe',
  parentId: string | null = null,
): Promise<string> {
  const input = { organizationId, name, kind: 'team', parentId } as const;
  const { id } = await world.call(organizations.createGroup, input, owner);

  return id;
}
