import { files } from '@allforone/contracts/files';
import { projects } from '@allforone/contracts/projects';
import { newId } from '@allforone/runtime/id';
import type { Person, World } from '@allforone/runtime/testing';
import { marker } from './organization.ts';
import type { Place } from './places.ts';

type Site = Pick<Place, 'name' | 'organizationId' | 'groupId' | 'keeper' | 'extra'>;
export type ProjectOfPlace = Pick<Place, 'projectId' | 'stageId' | 'deliverableId' | 'team'> & {
  project: string;
};

/** Led by `extra` for the group of the place, whose outside people are its clients; with something that was delivered. */
export async function buildProject(
  world: World,
  site: Site,
  team: ProjectOfPlace['team'],
): Promise<ProjectOfPlace> {
  const word = marker(site.name, 'project');
  const projectId = await startProject(world, { ...site, team }, word);
  const stageId = await firstStage(world, site.extra, projectId);
  const deliverableId = await deliver(world, { ...site, projectId }, word);

  return { projectId, stageId, deliverableId, team, project: word };
}

/** @param word - stands in everything that is written there. */
export async function startProject(
  world: World,
  { organizationId, groupId, keeper, extra, team }: Site & Pick<Place, 'team'>,
  word: string,
): Promise<string> {
  const named = (people: readonly Person[], part: 'lead' | 'team') =>
    people.map(({ accountId }) => ({ accountId, part }));
  const members = [...named(team.leads, 'lead'), ...named(team.workers, 'team')];
  const { id } = await world.call(
    projects.create,
    {
      ...{
        organizationId,
        name: `Projet ${word}`,
        description: `Pour ${word}`,
        clientGroupId: groupId,
        members,
      },
      stages: [{ name: `Plans ${word}` }, { name: `Travaux ${word}` }],
    },
    extra,
  );
  const spare = { projectId: id, members: named([keeper], 'team') };
  await world.call(projects.addMembers, spare, extra);

  return id;
}

export async function firstStage(world: World, as: Person, projectId: string): Promise<string> {
  const [stage] = await world.call(projects.stages, { projectId }, as);

  return stage?.id as string;
}

/** A file in the portal of a project that nobody delivered yet. */
export async function portalFile(
  world: World,
  { organizationId, projectId, extra }: Pick<Place, 'organizationId' | 'projectId' | 'extra'>,
  word: string,
): Promise<string> {
  const fileId = newId();
  const content = Buffer.from(`${word} ${fileId}`).toString('base64');
  await world.callAsService(files.keep, {
    ...{ fileId, organizationId, space: { kind: 'portal', placeId: projectId }, ownerId: extra.accountId },
    ...{ name: `Plan ${word}.txt`, mediaType: 'text/plain', content },
  });

  return fileId;
}

export async function deliver(
  world: World,
  place: Pick<Place, 'organizationId' | 'projectId' | 'extra'>,
  word: string,
): Promise<string> {
  const { projectId, extra } = place;
  const fileId = await portalFile(world, place, word);
  const input = { projectId, name: `Plan ${word}`, fileId, note: `Voici ${word}` };

  return (await world.call(projects.addDeliverable, input, extra)).id;
}
