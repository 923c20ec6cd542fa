import { setTimeout } from 'node:timers/promises';
import { arrive } from '../../people/person.ts';
import type { Scribe } from '../history/scribe.ts';
import type { Random } from '../run/random.ts';
import { type Actor, operate } from './actor.ts';
import type { Managed } from './manager.ts';

export interface Cast {
  organizationId: string;
  actors: Actor[];
  /** By place of the actor. */
  managed: Managed[];
  /** Places of those who neither write nor mark anything as read. */
  silent: ReadonlySet<number>;
}

type Stage = Omit<Actor, 'name' | 'person'> & { scribe: Scribe; random: Random };

/** Direct conversations and group conversations, by places of people. */
const pairs = [
  [5, 6],
  [7, 8],
  [9, 10],
  [11, 12],
  [13, 14],
] as const;
const circles = [
  [3, 4, 5, 6, 7, 8, 13, 14],
  [1, 9, 10, 11, 15, 16],
] as const;
const managers = 3;

/** So many people in one organisation, with every kind of conversation there is. */
export async function gather(stage: Stage, count: number): Promise<Cast> {
  const actors: Actor[] = [];
  for (let place = 0; place < count; place += 1) {
    const name = `Personne ${place}`;
    const person = await arrive(stage.fronts[place % stage.fronts.length] ?? '', name);
    actors.push({ ...stage, name, person });
    const { accountId, email } = person;
    stage.scribe.write({ type: 'person', person: name, accountId, email });
  }
  const { id: organizationId } = await must<{ id: string }>(actors[0], 'organizations.create', {
    template: 'company',
    name: 'La maison',
    language: 'fr',
  });
  const { token } = await must<{ token: string }>(actors[0], 'organizations.createInvitationLink', {
    organizationId,
  });
  for (const actor of actors.slice(1)) await must(actor, 'organizations.acceptInvitation', { token });
  for (const { person } of actors.slice(1, managers)) {
    const input = { organizationId, accountId: person.accountId, role: 'admin' };
    await must(actors[0], 'organizations.changeRole', input);
  }
  await Promise.all(actors.map((actor) => seesSomething(actor, organizationId)));
  const idAt = (place: number) => actors[place]?.person.accountId ?? '';

  for (const [one, other] of pairs.filter((pair) => Math.max(...pair) < count))
    await must(actors[one], 'chat.openDirect', { organizationId, accountId: idAt(other) });
  for (const [first, ...others] of circles.map((circle) => circle.filter((place) => place < count))) {
    const accountIds = others.map(idAt);
    await must(actors[first ?? 0], 'chat.createGroup', {
      organizationId,
      name: `Cercle ${first}`,
      accountIds,
    });
  }
  const managed = await Promise.all(actors.slice(0, managers).map(manage));

  return { organizationId, actors, managed, silent: new Set([13, 14, 15, 16]) };

  async function manage(actor: Actor, place: number): Promise<Managed> {
    const input = { organizationId, name: `Équipe ${place}`, kind: 'team' };
    const { id: groupId } = await must<{ id: string }>(actor, 'organizations.createGroup', input);
    const candidates = actors.slice(managers).map(({ person }) => person.accountId);
    const promoted = { accountId: idAt(count - 1 - place), role: 'member' };

    return { organizationId, groupId, candidates, members: new Set(), promoted };
  }
}

export async function must<Output>(
  actor: Actor | undefined,
  path: string,
  input: Record<string, unknown>,
): Promise<Output> {
  const outcome = actor && (await operate<Output>(actor, path, input));
  if (outcome && 'ok' in outcome) return outcome.ok;

  throw new Error(`${path}: ${JSON.stringify(outcome)}`);
}

/** Channels are made, and people put in them, a moment after their place. */
async function seesSomething(actor: Actor, organizationId: string): Promise<void> {
  const input = { organizationId };
  while ((await actor.person.call<{ items: [] }>('chat.conversations', input)).items.length === 0)
    await setTimeout(200);
}
