import type { Event } from '@allforone/contracts/contract';
import type { Cast } from '../../cast/cast.ts';
import { pathOf } from '../../cast/contracts.ts';
import { personNames } from '../../cast/people.ts';
import { secretsKeptFrom } from '../secrets.ts';
import { hearersOf } from './hearers.ts';
import type { Heard } from './listener.ts';

export interface Told {
  event: Event;
  payload: unknown;
}

/** @returns who heard what they may not, and who did not hear what they should, one sentence each. */
export function judge(cast: Cast, told: readonly Told[], heard: readonly Heard[]): string[] {
  return [...misheard(cast, told, heard), ...secretsIn(cast, heard)];
}

function misheard(cast: Cast, told: readonly Told[], heard: readonly Heard[]): string[] {
  const hearersOfEach = Map.groupBy(heard, ({ event, payload }) => `${event} ${JSON.stringify(payload)}`);

  return told.flatMap(({ event, payload }) => {
    const expected = hearersOf(cast, event, payload as Record<string, unknown>);
    if (!expected) return [];
    const what = `${pathOf(event)} ${JSON.stringify(payload)}`;
    const actual = new Set(hearersOfEach.get(what)?.map(({ who }) => who));

    return personNames
      .filter((who) => actual.has(who) !== expected.includes(who))
      .map((who) => `${who} ${actual.has(who) ? 'heard' : 'did not hear'} ${what}.`);
  });
}

function secretsIn(cast: Cast, heard: readonly Heard[]): string[] {
  const kept = new Map(personNames.map((who) => [who, secretsKeptFrom(cast, who)]));

  return heard.flatMap(({ who, event, payload }) => {
    if (who === 'anonymous') return [`Nobody heard ${event}.`];
    const text = JSON.stringify(payload) ?? '';

    return (kept.get(who) ?? [])
      .filter(({ word }) => text.includes(word))
      .map(({ level, place }) => `${who} learned of the ${level} of ${place} by ${event} ${text}.`);
  });
}
