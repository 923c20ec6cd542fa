import { setTimeout } from 'node:timers/promises';
import type { Action } from '@allforone/contracts/contract';
import { commonErrors } from '@allforone/contracts/errors';
import { isRefusal } from '@allforone/runtime/refusal';
import fc from 'fast-check';
import { pathOf } from '../../cast/contracts.ts';
import { hostileInputs } from './near.ts';
import type { Loot } from './odd-values.ts';

export interface Target {
  action: Action;
  /** An input that the schema takes. */
  valid: unknown;
  loot: Loot;
  /** Calls the action over the bus. */
  ask(input: unknown): Promise<unknown>;
}

/** Milliseconds: a pattern or a list that takes so long holds up everyone else of its process. */
const tooLong = 4000;

/**
 * Calls the action with so many hostile inputs.
 * @returns those that were refused, all by a declared code.
 * @throws Error with the seed and the smallest input found that breaks the promise.
 */
export async function attack(target: Target, runs: number, seed: number): Promise<unknown[]> {
  const { action, valid, loot } = target;
  const refused: unknown[] = [];
  const holds = fc.asyncProperty(hostileInputs(action.input, valid, loot), async (input) => {
    if (await isRefused(target, input)) refused.push(input);
  });
  const { failed, counterexample, errorInstance } = await fc.check(holds, { numRuns: runs, seed });
  if (failed) {
    const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
    throw new Error(`${pathOf(action)} ${why}\ninput: ${shown(counterexample?.[0])}\nseed: ${seed}`);
  }

  return refused;
}

/** @throws Error that says how the promise of the contract is broken. */
async function isRefused({ action, ask }: Target, input: unknown): Promise<boolean> {
  const { code, took } = await outcomeOf(ask, input);
  const isValid = action.input.safeParse(asSent(input) ?? {}).success;
  const promised: readonly string[] = isValid
    ? [...commonErrors, ...action.errors]
    : ['invalid_input', 'too_large'];

  if (took > tooLong) throw new Error(`takes ${Math.round(took)} ms.`);
  if (code === null && !isValid) throw new Error('takes what its schema does not.');
  if (code === 'internal' || code === 'unavailable') throw new Error(`answers ${code}.`);
  if (code !== null && !promised.includes(code)) throw new Error(`answers ${code}, which is not promised.`);

  return code !== null;
}

/** A machine that is very busy may lose sight of a service for a moment; what stays out of reach is a fault. */
async function outcomeOf(
  ask: Target['ask'],
  input: unknown,
  triesLeft = 3,
): Promise<{ code: string | null; took: number }> {
  const began = performance.now();
  const code = await ask(input).then(
    () => null,
    (error: unknown) => (isRefusal(error) ? error.code : `threw ${String(error)}`),
  );
  if (code !== 'unavailable' || triesLeft === 0) return { code, took: performance.now() - began };
  await setTimeout(1000);

  return outcomeOf(ask, input, triesLeft - 1);
}

const asSent = (input: unknown): unknown => JSON.parse(JSON.stringify(input) ?? 'null');

/** Readable: JSON, and long texts cut. */
export const shown = (input: unknown): string =>
  JSON.stringify(input, (_key, value) =>
    typeof value === 'string' && value.length > 200
      ? `${value.slice(0, 60)}... (${value.length} characters)`
      : Array.isArray(value) && value.length > 20
        ? [...value.slice(0, 3), `... (${value.length} items)`]
        : value,
  )?.slice(0, 2000) ?? 'undefined';
