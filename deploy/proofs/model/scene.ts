import { organizations } from '@allforone/contracts/organizations';
import type { BuiltInRole } from '@allforone/contracts/permissions';
import { isRefusal } from '@allforone/runtime/refusal';
import type { Person, World } from '@allforone/runtime/testing';
import { crowd } from './acts.ts';
import { mainChannel } from './model.ts';
import type { Stage } from './perform.ts';
import { createRegistry } from './registry.ts';

const firstNames = ['Ada', 'Bob', 'Cleo', 'Dan', 'Eve'];

export interface Scene extends Stage {
  world: World;
  names: string[];
  quiet(): Promise<void>;
  turnClock(minutes: number): void;
  /** Finds the channels that came by themselves. */
  learn(): Promise<void>;
}

/** People who live one history after the other, each in an organisation of its own. */
export interface Cast {
  world: World;
  people: Person[];
  /** How they call: the world's own way, or one that does something wrong. */
  call: World['call'];
  tally: Record<string, number>;
}

export async function gather(world: World, call = world.call): Promise<Cast> {
  const people: Person[] = [];
  for (const name of firstNames.slice(0, crowd)) people.push(await world.person(name));

  return { world, people, call: answered(call), tally: {} };
}

/** Nobody answered in time, so that nobody knows what was done: such a history says nothing. */
export class Unanswered extends Error {}

const answered =
  (call: World['call']): World['call'] =>
  (...asked) =>
    call(...asked).catch((error) => {
      throw isRefusal(error, 'unavailable') ? new Unanswered() : error;
    });

/** @param roles - those that somebody may come with. */
export async function setScene(cast: Cast, roles: readonly BuiltInRole[]): Promise<Scene> {
  const { world, people, call } = cast;
  const founder = people[0] as Person;
  const about = { template: 'company', name: 'Histoire', language: 'en' } as const;
  const { id: organizationId } = await call(organizations.create, about, founder);
  const links: Record<string, string> = {};
  for (const role of roles) {
    const input = { organizationId, role };
    links[role] = (await call(organizations.createInvitationLink, input, founder)).token;
  }
  const registry = createRegistry(people);
  const names = await namesOf(world, people);
  const scene = {
    ...cast,
    organizationId,
    links,
    registry,
    names,
    learn,
    turnClock,
    quiet: world.quiet,
  };

  return scene;

  function turnClock(minutes: number): void {
    world.setNow(new Date(Date.now() + minutes * 60_000));
  }

  async function learn(): Promise<void> {
    const mains = await world.sql<{ id: string; group_id: string | null }>(
      'chat',
      'select id, group_id from conversation where organization_id = $1 and is_main order by created_at, id',
      [organizationId],
    );
    for (const { id, group_id } of mains) {
      const key = group_id ? `main of ${registry.keyOf(group_id)}` : mainChannel;
      registry.register('conversation', key, id);
    }
  }
}

/** As they are called now, whatever they were called in the history before. */
async function namesOf(world: World, people: Person[]): Promise<string[]> {
  const ids = people.map(({ accountId }) => accountId);
  const found = 'select id, name from account where id = any ($1)';
  const rows = await world.sql<{ id: string; name: string }>('accounts', found, [ids]);

  return ids.map((accountId) => rows.find(({ id }) => id === accountId)?.name ?? '');
}
