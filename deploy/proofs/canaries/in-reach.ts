import { setTimeout } from 'node:timers/promises';
import type { Action } from '@allforone/contracts/contract';
import { isRefusal } from '@allforone/runtime/refusal';
import type { World } from '@allforone/runtime/testing';

/** Waits until the process of a world hears another one: up to 40 s, for processes find each other by themselves. */
export async function inReach(world: World, action: Action): Promise<void> {
  const deadline = Date.now() + 40_000;
  while (Date.now() < deadline) {
    const isThere = await world.callAsService(action, {}).then(
      () => true,
      (error: unknown) => !isRefusal(error, 'unavailable'),
    );
    if (isThere) return;
    await setTimeout(100);
  }

  throw new Error(`Nobody answers ${action.service} after 40 s.`);
}
