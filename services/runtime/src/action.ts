import type { Action, OutputOf, ParsedInputOf } from '@allforone/contracts/contract';
import type { Ctx } from './context.ts';

type Run<A extends Action> = (ctx: Ctx, input: ParsedInputOf<A>) => Promise<OutputOf<A>>;
type Ask<A extends Action, Answer> = (ctx: Ctx, input: ParsedInputOf<A>) => Promise<Answer>;
type RunAfter<A extends Action, Answer> = (
  ctx: Ctx,
  input: ParsedInputOf<A>,
  answer: Answer,
) => Promise<OutputOf<A>>;

export interface Handler<A extends Action> {
  action: A;
  /** Before the transaction of a command; `run` is given what it answers. */
  ask?(ctx: Ctx, input: ParsedInputOf<A>): Promise<unknown>;
  run(ctx: Ctx, input: ParsedInputOf<A>, answer: unknown): Promise<OutputOf<A>>;
}

/**
 * Binds a use case to its promise. Before `run`, the runtime has validated the input, refused who may not call at
 * all, and, for a command, begun the transaction; after it, the outbox row leaves with the commit.
 *
 * An action whose `allow` is a permission must have asked `ctx.can` for it and been told yes, by itself or through
 * its door in `access.ts`: the runtime fails one that forgot, and nothing is written.
 */
export const handle = <A extends Action>(action: A, run: Run<A>): Handler<A> => ({ action, run });

/**
 * The same for a command that needs an answer of a service which asks back: `ask` comes before the transaction. Within
 * it each call would hold a connection while its answer waits for another one, and a few at once would wait for ever.
 */
export const handleAfter = <A extends Action, Answer>(
  action: A,
  ask: Ask<A, Answer>,
  run: RunAfter<A, Answer>,
): Handler<A> => ({ action, ask, run: (ctx, input, answer) => run(ctx, input, answer as Answer) });
