import type { Event, PayloadOf } from '@allforone/contracts/contract';
import type { SubscriptionCtx } from './context.ts';

export interface Subscription<E extends Event = Event> {
  event: E;
  run(ctx: SubscriptionCtx, payload: PayloadOf<E>): Promise<void>;
  /** False for a fact that leaves nothing to do: it is passed over without a transaction. */
  concerns(payload: PayloadOf<E>): boolean;
}

/**
 * Reacts to a fact of another service (or one's own), once: the inbox row commits with what `run` writes. Facts of
 * different kinds may come in any order, so ask the owner for the truth where order matters.
 */
export const listen = <E extends Event>(
  event: E,
  run: Subscription<E>['run'],
  concerns: Subscription<E>['concerns'] = () => true,
): Subscription<E> => ({ event, run, concerns });
