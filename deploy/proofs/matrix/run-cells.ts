import type { Action } from '@allforone/contracts/contract';
import type { Person } from '@allforone/runtime/testing';
import type { Cast } from '../cast/cast.ts';
import { pathOf } from '../cast/contracts.ts';
import type { Place } from '../cast/places.ts';
import { actorFor } from './actors.ts';
import { type Cell, nameOf } from './cells.ts';
import { leaksIn } from './secrets.ts';
import { atRest, changedBetween } from './state.ts';

export type Outcome = { answer: unknown } | { code: string };

/** A way to ask: by the bus or through the front. */
export type Ask = (action: Action, input: unknown, as: Person | null) => Promise<Outcome>;

export interface Stage {
  cast: Cast;
  ask: Ask;
  exampleOf(cast: Cast, action: Action, as: Person, place: Place): Promise<unknown>;
}

/**
 * Plays every cell: first all that must be refused, after which nothing may have changed, then all that must succeed.
 * @returns what went otherwise than expected, one sentence each.
 */
export async function runCells(stage: Stage, cells: readonly Cell[]): Promise<string[]> {
  const refused = cells.filter(({ expected }) => expected !== 'ok');
  const allowed = cells.filter(({ expected }) => expected === 'ok');
  const failures = await playRefused(stage, refused);
  for (const cell of allowed) failures.push(...(await playAllowed(stage, cell)));

  return failures;
}

async function playRefused(stage: Stage, cells: readonly Cell[]): Promise<string[]> {
  const { cast } = stage;
  const prepared = new Map<string, unknown>();
  for (const { action, place } of cells) {
    const key = `${pathOf(action)} ${place}`;
    if (prepared.has(key)) continue;
    prepared.set(key, await stage.exampleOf(cast, action, cast.places[place].extra, cast.places[place]));
  }
  const before = await atRest(cast.world);

  const failures: string[] = [];
  for (const batch of inBatches(cells, 12)) {
    const said = batch.map(async (cell) => {
      const input = prepared.get(`${pathOf(cell.action)} ${cell.place}`);
      const as = cell.who === 'anonymous' ? null : cast.people[cell.who];
      return complaints(cast, cell, await stage.ask(cell.action, input, as));
    });
    failures.push(...(await Promise.all(said)).flat());
  }

  const changed = changedBetween(before, await atRest(cast.world));

  return [...failures, ...changed.map((table) => `Calls that were refused changed ${table}.`)];
}

export async function playAllowed({ cast, ask, exampleOf }: Stage, cell: Cell): Promise<string[]> {
  const { action, who, whose } = cell;
  const place = cast.places[cell.place];
  try {
    const as = who === 'anonymous' ? null : await actorFor(cast, pathOf(action), who, place);
    const input = await exampleOf(cast, action, whose === 'own' && as ? as : place.extra, place);
    return complaints(cast, cell, await ask(action, input, as));
  } catch (error) {
    return [`${nameOf(cell)}: could not be prepared: ${error}`];
  }
}

function complaints(cast: Cast, cell: Cell, outcome: Outcome): string[] {
  const was = 'code' in outcome ? outcome.code : 'ok';
  const wrong = was === cell.expected ? [] : [`expected ${cell.expected}, was ${was}`];
  const shown = leaksIn(cast, cell.who, cell.action, outcome);

  return [...wrong, ...shown].map((what) => `${nameOf(cell)}: ${what}.`);
}

function* inBatches<Item>(items: readonly Item[], size: number): Iterable<Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
