import type { World } from '@allforone/runtime/testing';
import { events, pathOf } from '../../cast/contracts.ts';
import { atRest, changedBetween, stateOf } from '../../matrix/state.ts';
import { shown, type Target } from './attack.ts';
import { isKept } from './kept-writes.ts';

/** Inputs that an action refused once, to be refused again while nothing else happens. */
export interface Refused {
  target: Target;
  inputs: readonly unknown[];
}

/**
 * Asks all of it again, action by action, and input by input only where an action left something: to look costs far
 * more than to ask.
 *
 * @returns what was refused and yet left a trace.
 */
export async function tracesOf(world: World, all: readonly Refused[]): Promise<string[]> {
  await atRest(world);
  const found: string[] = [];
  for (const { target, inputs } of all) {
    const together = await tracesBy(world, target, inputs);
    if (together.traces.length === 0) continue;
    const before = found.length;
    for (const input of inputs) {
      const { traces, isRefused } = await tracesBy(world, target, [input]);
      if (traces.length === 0 || !isRefused) continue;
      found.push(`${pathOf(target.action)} changed ${traces.join(', ')}\ninput: ${shown(input)}`);
      break;
    }
    // All were refused and something changed, though none of them does it alone.
    if (together.isRefused && found.length === before)
      found.push(`${pathOf(target.action)} changed ${together.traces.join(', ')} by ${inputs.length} inputs`);
  }

  return found;
}

async function tracesBy(world: World, target: Target, inputs: readonly unknown[]) {
  const before = await look(world, await stateOf(world));
  const refusals = [];
  for (const input of inputs) refusals.push(await askAgain(target, input));
  const after = await look(world, await stateOf(world));
  const traces = changedBetween(before, after).filter((trace) => !isKept(target.action, trace));

  return { traces, isRefused: refusals.every(Boolean) };
}

/** Rows by table, and how much was told of each event. */
async function look(world: World, rows: Record<string, string>): Promise<Record<string, string>> {
  const told = events.map((event) => [`event ${pathOf(event)}`, `${world.published(event).length}`]);

  return { ...rows, ...Object.fromEntries(told) };
}

const askAgain = ({ ask }: Target, input: unknown): Promise<boolean> =>
  ask(input).then(
    () => false,
    () => true,
  );
