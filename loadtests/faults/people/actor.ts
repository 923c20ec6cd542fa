import { setTimeout } from 'node:timers/promises';
import { newId } from '@allforone/runtime/id';
import { CallError } from '../../people/call-error.ts';
import type { Person } from '../../people/person.ts';
import type { Scribe } from '../history/scribe.ts';
import type { Random } from '../run/random.ts';

/** One of the simulated people, and all that is shared with the others. */
export interface Actor {
  name: string;
  person: Person;
  fronts: readonly string[];
  random: Random;
  scribe: Scribe;
  /** After this nobody waits for an answer any longer. */
  deadline: { at: number };
}

export type Outcome<Output> = { ok: Output } | { refused: string } | { unknown: true };

/** Nobody answered, or nobody could: the web client's outbox tries again on the same. */
const passing = ['offline', 'unavailable', 'too_many_requests'];
const pauses = [200, 400, 800, 1500];

/** One try of something, through one front. */
export type Attempt<Output> = (front: string) => Promise<{ ok: Output } | { code: string }>;

/** Asks for something by its path, always with the same key. */
export const operate = <Output>(
  actor: Actor,
  path: string,
  input: Record<string, unknown>,
  op: string = newId(),
): Promise<Outcome<Output>> =>
  insist(actor, { op, path, input }, (base) => attempt<Output>(actor, path, input, { key: op, base }));

/**
 * Tries until there is an answer, each time through another front: as a browser does behind a balancer. Everything is
 * written down.
 */
export async function insist<Output>(
  { name: person, scribe, fronts, random, deadline }: Actor,
  { op, path, input }: { op: string; path: string; input: Record<string, unknown> },
  tryOnce: Attempt<Output>,
): Promise<Outcome<Output>> {
  scribe.write({ type: 'invoke', op, person, path, input, at: Date.now() });
  const first = Math.floor(random.next() * fronts.length);

  for (let turn = 0; Date.now() < deadline.at; turn += 1) {
    const front = fronts[(first + turn) % fronts.length] ?? '';
    const begun = Date.now();
    const outcome = await tryOnce(front);
    const code = 'ok' in outcome ? 'ok' : outcome.code;
    const at = Date.now();
    scribe.write({ type: 'attempt', op, front, code, at, took: at - begun });

    if ('ok' in outcome) {
      scribe.write({ type: 'ok', op, output: outcome.ok, at });

      return outcome;
    }
    if (!passing.includes(code)) {
      scribe.write({ type: 'fail', op, code, at });

      return { refused: code };
    }
    await setTimeout(pauses[Math.min(turn, pauses.length - 1)]);
  }

  return { unknown: true };
}

async function attempt<Output>(
  { person }: Actor,
  path: string,
  input: Record<string, unknown>,
  options: { key: string; base: string },
): Promise<{ ok: Output } | { code: string }> {
  try {
    return { ok: await person.call<Output>(path, input, { ...options, patience: 8000 }) };
  } catch (error) {
    if (error instanceof CallError) return { code: error.code };
    throw error;
  }
}
