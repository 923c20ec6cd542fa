import accounts from '@allforone/accounts/main';
import { links } from '@allforone/contracts/links';
import type { ObjectRef } from '@allforone/contracts/objects';
import organizations from '@allforone/organizations/main';
import { buildMember, buildOrganization } from '@allforone/organizations/test/factories';
import { type Person, startWorld, type World } from '@allforone/runtime/testing';
import linksService from '../src/main.ts';
import { owners } from './owners.ts';

/** `objectives` and `projects` are away. */
export const startLinks = () => startWorld([accounts, organizations, linksService, ...owners]);

export interface Office {
  organizationId: string;
  ada: Person;
  bob: Person;
  /** Of another organisation. */
  eve: Person;
}

export async function buildOffice(world: World): Promise<Office> {
  const place = await buildOrganization(world, 'Ada');
  const elsewhere = await buildOrganization(world, 'Eve');
  const bob = await buildMember(world, place, 'Bob');

  return { organizationId: place.organizationId, ada: place.owner, bob, eve: elsewhere.owner };
}

export const linksOf = async (world: World, office: Office, object: ObjectRef, as = office.ada) =>
  (await world.call(links.list, { organizationId: office.organizationId, object }, as)).items;
