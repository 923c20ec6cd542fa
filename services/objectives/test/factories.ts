import accounts from '@allforone/accounts/main';
import type { InputOf, OutputOf } from '@allforone/contracts/contract';
import { type KeyResult, type Objective, objectives } from '@allforone/contracts/objectives';
import organizationsService from '@allforone/organizations/main';
import { buildMember, buildOrganization, type Place } from '@allforone/organizations/test/factories';
import type { ServiceDefinition } from '@allforone/runtime/service';
import { type Person, startWorld, type World } from '@allforone/runtime/testing';
import objectivesService from '../src/main.ts';

/** A world in which people found organisations and set objectives. */
export const startObjectives = (others: readonly ServiceDefinition[] = []) =>
  startWorld([accounts, organizationsService, objectivesService, ...others]);

export interface Team extends Place {
  /** Owns the organisation, and so manages its objectives. */
  ada: Person;
  bob: Person;
  eve: Person;
  /** Outside: holds nothing of objectives. */
  clem: Person;
}

export async function buildTeam(world: World): Promise<Team> {
  const place = await buildOrganization(world, 'Ada');
  const bob = await buildMember(world, place, 'Bob');
  const eve = await buildMember(world, place, 'Eve');
  const clem = await buildMember(world, place, 'Clem', 'client');

  return { ...place, ada: place.owner, bob, eve, clem };
}

let count = 0;

/** Of the organisation when its owner makes it, else somebody's own. */
export function buildObjective(
  world: World,
  { organizationId, owner }: Place,
  by: Person,
  more: Partial<InputOf<typeof objectives.create>> = {},
): Promise<Objective> {
  count += 1;
  const scope = by === owner ? 'organization' : 'personal';
  const period = { startsOn: '2026-01-01', endsOn: '2026-12-31' };

  return world.call(
    objectives.create,
    { organizationId, scope, title: `Objectif ${count}`, ...period, ...more },
    by,
  );
}

export function buildKeyResult(
  world: World,
  { id: objectiveId }: Pick<Objective, 'id'>,
  by: Person,
  more: Partial<InputOf<typeof objectives.addKeyResult>> = {},
): Promise<KeyResult> {
  count += 1;

  return world.call(objectives.addKeyResult, { objectiveId, title: `Résultat ${count}`, ...more }, by);
}

export const checkIn = (
  world: World,
  { id: keyResultId }: Pick<KeyResult, 'id'>,
  by: Person,
  value: number,
  more: Partial<InputOf<typeof objectives.checkIn>> = {},
): Promise<OutputOf<typeof objectives.checkIn>> =>
  world.call(objectives.checkIn, { keyResultId, value, confidence: 'on_track', ...more }, by);
