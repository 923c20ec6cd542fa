import { isDeepStrictEqual } from 'node:util';
import { type Act, reachesFar } from './acts.ts';
import { apply, type Outcome } from './apply.ts';
import { Difference } from './difference.ts';
import { emptyModel, type Model } from './model.ts';
import { actsOf, type History, type Move, rolesIn } from './moves.ts';
import { observe } from './observe.ts';
import { perform } from './perform.ts';
import type { Target } from './registry.ts';
import { type Cast, type Scene, setScene, Unanswered } from './scene.ts';
import { checkTables } from './tables.ts';

interface Step {
  act: Act;
  target: Target;
}

/**
 * Lives one history for real and in the model at once. Where two acts meet, each order that explains what was
 * answered stays possible until something seen later rules it out; when none is left, the two differ.
 * @throws Difference
 */
export async function liveHistory(cast: Cast, history: History): Promise<void> {
  const count = (what: string) => {
    cast.tally[what] = (cast.tally[what] ?? 0) + 1;
  };
  try {
    await liveThrough(await setScene(cast, rolesIn(history)), history);
    count('histories lived');
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    count('histories unanswered');
  }
}

async function liveThrough(scene: Scene, { company, moves }: History): Promise<void> {
  let possible = [await begin(scene, company)];
  for (const [number, move] of moves.entries()) {
    const after = await live(scene, possible, move, `m${number}`);
    if (after) possible = await observe(scene, after, number % scene.people.length, number % 3 === 0);
  }

  await scene.quiet();
  for (const person of scene.people.keys()) possible = await observe(scene, possible, person, true);
  await checkTables(scene, possible[0] as Model);
}

async function begin(scene: Scene, company: number): Promise<Model> {
  let model = emptyModel(scene.names, Object.keys(scene.links).length);
  const acts = Array.from(
    { length: company },
    (_, place): Act => ({ do: 'join', by: place + 1, role: 'member' }),
  );
  const target = { key: 'company', place: '', answers: null };
  await Promise.all(acts.map((act) => perform(scene, act, target)));
  for (const act of acts) model = apply(model, act, target).model;
  await scene.quiet();
  await scene.learn();

  return model;
}

async function live(scene: Scene, possible: Model[], move: Move, key: string): Promise<Model[] | null> {
  if (move.kind === 'clock') {
    scene.turnClock(move.minutes);
    return null;
  }
  const acts = actsOf(move);
  const steps = acts.flatMap((act, place) => {
    const name = `${key}${'ab'[place]}`;
    const target = scene.registry.targetOf(act, name);
    return target ? [{ act, target }] : [];
  });
  if (steps.length === 0) return null;

  const after =
    move.kind === 'together'
      ? await meet(scene, possible, steps)
      : await one(scene, possible, move.kind, steps[0] as Step);
  if (acts.some(reachesFar)) {
    await scene.quiet();
    await scene.learn();
  }

  return after;
}

async function one(scene: Scene, possible: Model[], kind: 'alone' | 'repeated' | 'doubled', step: Step) {
  const { act, target } = step;
  if (kind === 'alone') return explain(possible, [step], [await perform(scene, act, target)]);

  const key = `${target.key} ${scene.organizationId}`;
  const again = () => perform(scene, act, target, key);
  const [first, second] =
    kind === 'doubled' ? await Promise.all([again(), again()]) : [await again(), await again()];
  if (!isDeepStrictEqual(first, second))
    throw new Difference('One key was answered twice.', act, first, second);

  return explain(possible, [step], [first]);
}

async function meet(scene: Scene, possible: Model[], steps: Step[]): Promise<Model[]> {
  const outcomes = await Promise.all(steps.map(({ act, target }) => perform(scene, act, target)));
  const isLoose = steps.some(({ act }) => reachesFar(act));

  return explain(possible, steps, outcomes, isLoose);
}

/** The models that are possible after what was answered, in whichever order it was done. */
function explain(possible: Model[], steps: Step[], outcomes: Outcome[], isLoose = false): Model[] {
  const ways =
    steps.length === 2
      ? [
          [0, 1],
          [1, 0],
        ]
      : [[0]];
  const expected: Outcome[][] = [];
  const after = possible.flatMap((model) =>
    ways.flatMap((way) => {
      let now = model;
      const said: Outcome[] = [];
      for (const place of way) {
        const { act, target } = steps[place] as Step;
        const { model: next, outcome } = apply(now, act, target);
        now = next;
        said[place] = outcome;
      }
      expected.push(said);
      return said.every((outcome, place) => agree(outcome, outcomes[place] as Outcome, isLoose)) ? [now] : [];
    }),
  );
  if (after.length === 0) throw new Difference('No order explains the answers.', steps, expected, outcomes);

  return distinct(after);
}

/** While others still learn of what was done, answers may show it half done: then only yes or no is compared. */
function agree(expected: Outcome, real: Outcome, isLoose: boolean): boolean {
  if ('refused' in expected || 'refused' in real || !isLoose) return isDeepStrictEqual(expected, real);

  return true;
}

const distinct = (models: Model[]): Model[] =>
  models.filter((model, place) => models.findIndex((other) => isDeepStrictEqual(other, model)) === place);
