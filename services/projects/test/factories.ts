import accounts from '@allforone/accounts/main';
import { type Project, projects } from '@allforone/contracts/projects';
import files from '@allforone/files/main';
import organizationsService from '@allforone/organizations/main';
import { buildMember, buildOrganization, type Place } from '@allforone/organizations/test/factories';
import { type Person, startWorld, type World } from '@allforone/runtime/testing';
import projectsService from '../src/main.ts';

/** A world in which people found organisations and lead projects. */
export const startProjects = () => startWorld([accounts, organizationsService, projectsService, files]);

export interface Team extends Place {
  /** Owns the organisation, and so manages every project. */
  ada: Person;
  /** Leads the project. */
  lea: Person;
  /** Works on it. */
  tom: Person;
  /** Its client, named in it. */
  clem: Person;
  /** Of the organisation, and not of the project. */
  bob: Person;
  project: Project;
}

export async function buildTeam(world: World): Promise<Team> {
  const place = await buildOrganization(world, 'Ada');
  const lea = await buildMember(world, place, 'Léa');
  const tom = await buildMember(world, place, 'Tom');
  const clem = await buildMember(world, place, 'Clem', 'client');
  const bob = await buildMember(world, place, 'Bob');
  const project = await buildProject(world, place, lea, [tom], [clem]);

  return { ...place, ada: place.owner, lea, tom, clem, bob, project };
}

let count = 0;

export function buildProject(
  world: World,
  { organizationId }: Pick<Place, 'organizationId'>,
  lead: Person,
  team: readonly Person[] = [],
  clients: readonly Person[] = [],
  more: Partial<Parameters<typeof world.call<typeof projects.create>>[1]> = {},
): Promise<Project> {
  count += 1;
  const members = [
    ...team.map(({ accountId }) => ({ accountId, part: 'team' as const })),
    ...clients.map(({ accountId }) => ({ accountId, part: 'client' as const })),
  ];

  return world.call(
    projects.create,
    {
      ...{ organizationId, name: `Projet ${count}`, members },
      stages: [{ name: 'Maquette' }, { name: 'Réalisation' }, { name: 'Mise en ligne' }],
      ...more,
    },
    lead,
  );
}
