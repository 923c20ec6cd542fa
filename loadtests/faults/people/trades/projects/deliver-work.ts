import type { SpaceRef } from '@allforone/contracts/files';
import type { Deliverable } from '@allforone/contracts/projects';
import { newId } from '@allforone/runtime/id';
import { type Actor, operate } from '../../actor.ts';
import type { Habits } from '../../habits.ts';
import { collectFiles } from '../files/collect-files.ts';
import { upload } from '../files/upload.ts';
import { look } from '../look.ts';
import type { Act, BeginTrade } from '../trade.ts';
import { collectProject } from './collect-project.ts';
import { gatherTeams, type Team } from './teams.ts';

let named = 0;

/** Some deliver what others asked for, in versions, and those accept it or ask for a change. */
export const deliverWork: BeginTrade = async (cast) => {
  const { organizationId, actors } = cast;
  const teams = await gatherTeams(cast);

  return {
    habitsOf: (place) => {
      const team = teams.find(({ members }) => members.some(({ actor }) => actor === actors[place]));
      const isClient = team?.members.some(({ actor, part }) => actor === actors[place] && part === 'client');
      if (!team) return [];

      return isClient ? clientHabits(team) : teamHabits(team, organizationId);
    },
    collect: async () => {
      const [owner] = actors;
      for (const { projectId } of owner ? teams : []) {
        await collectProject(owner as Actor, projectId);
        await collectFiles(owner as Actor, organizationId, { kind: 'portal', placeId: projectId });
      }
    },
  };
};

function teamHabits({ projectId }: Team, organizationId: string): Habits<Act> {
  const space: SpaceRef = { kind: 'portal', placeId: projectId };

  const deliver: Act = async (actor) => {
    const name = `${actor.name} ${named++}`;
    const sent = await upload(actor, { organizationId, space, name: `${name}.txt` });
    const note = newId();
    if ('ok' in sent)
      await operate(
        actor,
        'projects.addDeliverable',
        { projectId, name, fileId: sent.ok.fileId, note },
        note,
      );
  };

  const improve: Act = async (actor) => {
    const deliverable = await someDeliverable(actor, projectId, () => true);
    if (!deliverable) return await deliver(actor);
    const { fileId, name } = deliverable.latest;
    const sent = await upload(actor, { organizationId, space, name, fileId });
    const note = newId();
    const input = { deliverableId: deliverable.id, fileId, note };
    if ('ok' in sent) await operate(actor, 'projects.addVersion', input, note);
  };

  return [
    [deliver, 50],
    [improve, 50],
  ];
}

function clientHabits({ projectId }: Team): Habits<Act> {
  const give = async (actor: Actor, { id: deliverableId, latest }: Deliverable) => {
    const op = newId();
    const verdict = actor.random.next() < 0.6 ? 'accepted' : 'changes_requested';
    const input = { deliverableId, version: latest.number, verdict, comment: op };

    await operate(actor, 'projects.answer', input, op);
  };

  const answer: Act = async (actor) => {
    const waiting = await someDeliverable(actor, projectId, ({ state }) => state === 'waiting');
    if (waiting) await give(actor, waiting);
  };

  /** Refused: what was answered stays so. */
  const answerAgain: Act = async (actor) => {
    const answered = await someDeliverable(actor, projectId, ({ state }) => state !== 'waiting');
    if (answered) await give(actor, answered);
  };

  return [
    [answer, 80],
    [answerAgain, 20],
  ];
}

async function someDeliverable(
  actor: Actor,
  projectId: string,
  isWanted: (deliverable: Deliverable) => boolean,
): Promise<Deliverable | undefined> {
  const page = await look<{ items: Deliverable[] }>(actor, 'projects.deliverables', { projectId, limit: 10 });

  return actor.random.one(page?.items.filter(isWanted) ?? []);
}
