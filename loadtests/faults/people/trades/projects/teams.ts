import { setTimeout } from 'node:timers/promises';
import type { Conversation } from '@allforone/contracts/chat';
import type { Part } from '@allforone/contracts/projects';
import type { Actor } from '../../actor.ts';
import { type Cast, must } from '../../cast.ts';

export interface Team {
  projectId: string;
  members: { actor: Actor; part: Part }[];
}

const parts: readonly Part[] = ['lead', 'team', 'client', 'client'];

/** Four people for each project: who leads it, one more who works on it, and two for whom it is made. */
export async function gatherTeams({ organizationId, actors }: Cast): Promise<Team[]> {
  const teams: Team[] = [];
  for (let first = 0; first + parts.length <= actors.length; first += parts.length) {
    const members = parts.map((part, place) => ({ part, actor: actors[first + place] as Actor }));
    const [lead, ...others] = members;
    const { id: projectId } = await must<{ id: string }>(lead?.actor, 'projects.create', {
      organizationId,
      name: `Projet ${first}`,
      members: others.map(({ part, actor }) => ({ part, accountId: actor.person.accountId })),
    });
    teams.push({ projectId, members });
  }
  await Promise.all(
    teams.flatMap(({ projectId, members }) =>
      members.map(({ actor }) => hearsOf(actor, organizationId, projectId)),
    ),
  );

  return teams;
}

/** A conversation is made for each project, and people are put in it, a moment later. */
export async function hearsOf({ person }: Actor, organizationId: string, projectId: string): Promise<void> {
  const input = { organizationId, limit: 100 };
  const ask = () => person.call<{ items: Conversation[] }>('chat.conversations', input);
  while (!(await ask()).items.some((each) => each.projectId === projectId)) await setTimeout(200);
}
