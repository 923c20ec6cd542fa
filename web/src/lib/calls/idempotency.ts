import type { AppRouter } from '@allforone/bff/router';
import type { TRPCLink } from '@trpc/client';
import { tap } from '@trpc/server/observable';
import { isUncertain } from '../errors.ts';
import { uuid } from '../uuid.ts';

const unanswered = new Map<string, string>();

/**
 * One key per intention: a mutation that got no answer keeps its key, so that pressing the button again cannot act
 * twice. A caller that has a key of its own gives it as `context.idempotencyKey`.
 */
export const idempotencyLink: TRPCLink<AppRouter> =
  () =>
  ({ next, op }) => {
    const intention = `${op.path} ${JSON.stringify(op.input)}`;
    const key = String(op.context.idempotencyKey ?? unanswered.get(intention) ?? uuid());

    return next({ ...op, context: { ...op.context, idempotencyKey: key } }).pipe(
      tap({
        error: (error) => {
          if (isUncertain(error)) unanswered.set(intention, key);
          else unanswered.delete(intention);
        },
        complete: () => unanswered.delete(intention),
      }),
    );
  };
