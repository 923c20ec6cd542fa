import type { Action, OutputOf, ParsedInputOf } from '@allforone/contracts/contract';
import type { Ctx } from './context.ts';

export interface Handler<A extends Action> {
  action: A;
  run(ctx: Ctx, input: ParsedInputOf<A>): Promise<OutputOf<A>>;
}

/**
 * Binds a use case to its promise. Before `run`, the runtime has validated the input, refused who may not call at
 * all, and, for a command, begun the transaction; after it, the outbox row leaves with the commit.
 *
 * An action whose `allow` is a permission must have asked `ctx.can` for it and been told yes, by itself or through
 * its door in `access.ts`: the runtime fails one that forgot, and nothing is written.
 */
export const handle = <A extends Action>(action: A, run: Handler<A>['run']): Handler<A> => ({ action, run });
