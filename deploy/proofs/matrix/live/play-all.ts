import { pathOf } from '../../cast/contracts.ts';
import type { Cell } from '../cells.ts';
import { playAllowed, type Stage } from '../run-cells.ts';

/** Every command once in each place where anybody may do it, by turns of those who may: so every fact is caused. */
export async function playEachCommand(stage: Stage, cells: readonly Cell[]): Promise<string[]> {
  const allowed = cells.filter(
    ({ action, expected, whose }) => action.kind === 'command' && expected === 'ok' && whose === 'own',
  );
  const turns = [...Map.groupBy(allowed, ({ action, place }) => `${pathOf(action)} ${place}`).values()];
  const failures: string[] = [];
  for (const [turn, who] of turns.entries()) {
    failures.push(...(await playAllowed(stage, who[turn % who.length] as Cell)));
  }

  return failures;
}
