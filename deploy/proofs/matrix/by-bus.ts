import type { Action, InputOf } from '@allforone/contracts/contract';
import { isRefusal } from '@allforone/runtime/refusal';
import type { World } from '@allforone/runtime/testing';
import type { Ask } from './run-cells.ts';

/** As the front asks a service. */
export const byBus =
  (world: World): Ask =>
  (action, input, as) =>
    world.call(action, input as InputOf<Action>, as).then(
      (answer) => ({ answer }),
      (error: unknown) => ({ code: isRefusal(error) ? error.code : String(error) }),
    );
