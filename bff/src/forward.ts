import type { Session } from '@allforone/contracts/accounts';
import type { Action, Command, InputOf, OutputOf, Query } from '@allforone/contracts/contract';
import type { Answer } from '@allforone/runtime/bus/packets';
import { Refusal } from '@allforone/runtime/refusal';
import type { AnyTRPCRouter, TRPCMutationProcedure, TRPCQueryProcedure } from '@trpc/server';
import { initTRPC } from '@trpc/server';
import type { z } from 'zod';
import type { ErrorShape } from './errors.ts';
import { toErrorShape } from './errors.ts';

/** What a procedure may do: call a service in the name of the person, begin and end their session. */
export interface Context {
  call<A extends Action>(action: A, input: InputOf<A>): Promise<OutputOf<A>>;
  /** The same, not read where it need not be. */
  pass<A extends Action>(action: A, input: InputOf<A>): Promise<Answer | OutputOf<A>>;
  session: { begin(session: Session): void; end(): void };
}

/** An action that needs nothing may be called with nothing. */
type Given<Input> = Record<never, never> extends Input ? Input | undefined : Input;

interface Forwarded<A extends Action> {
  input: Given<InputOf<A>>;
  output: OutputOf<A>;
  meta: unknown;
  errorShape: ErrorShape;
}

const t = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter: ({ shape, error }) => toErrorShape(shape, error),
});

export const router = t.router;

/** Procedures that do nothing but forward, and the action to which they do. */
const forwards = new WeakMap<object, Query | Command>();

/** By path, so that the host may call the action and spare the way through tRPC. */
export const forwardsOf = (of: AnyTRPCRouter): ReadonlyMap<string, Query | Command> =>
  new Map(
    Object.entries<object>(of._def.procedures).flatMap(([path, procedure]) => {
      const action = forwards.get(procedure);
      return action ? [[path, action]] : [];
    }),
  );

/** A query of a contract, as it is. */
export function read<A extends Query>(action: A): TRPCQueryProcedure<Forwarded<A>> {
  return forwarding(
    action,
    accepting(action).query(({ ctx, input }) => ctx.call(action, input as InputOf<A>)),
  );
}

/** A command of a contract, as it is. */
export function write<A extends Command>(action: A): TRPCMutationProcedure<Forwarded<A>> {
  return forwarding(
    action,
    accepting(action).mutation(({ ctx, input }) => ctx.call(action, input as InputOf<A>)),
  );
}

function forwarding(action: Query | Command, procedure: object): never {
  forwards.set(procedure, action);

  return procedure as never;
}

/**
 * A procedure with the input type of an action. Only the form is looked at here: the service validates, so that each
 * rule runs once.
 */
export function accepting<A extends Action>(action: A) {
  if (action.allow === 'service') throw new Error(`${action.service}.${action.name} is for services only.`);

  return t.procedure.input((input: unknown) => plainObject(input) as Given<InputOf<A>>);
}

/** A read made of several: it decides nothing, and only its own form is checked here. */
export const composed = <Schema extends z.ZodType>(schema: Schema) => t.procedure.input(checkedBy(schema));

/** As tRPC reads the types of a schema, refusing as a service does. */
function checkedBy<Schema extends z.ZodType>(schema: Schema) {
  const parse = (input: unknown): z.output<Schema> => {
    const parsed = schema.safeParse(plainObject(input));
    if (parsed.success) return parsed.data;
    const fields = parsed.error.issues.map(({ path, code }) => ({ path: path.join('.'), problem: code }));
    throw new Refusal('invalid_input', { fields });
  };

  return { parse, _input: null as z.input<Schema>, _output: null as z.output<Schema> };
}

const deepest = 12;

/** @throws Refusal invalid_input */
export function plainObject(input: unknown): object {
  if (input === undefined) return {};
  if (typeof input !== 'object' || input === null || Array.isArray(input) || !isShallow(input, deepest)) {
    throw new Refusal('invalid_input', { fields: [{ path: '', problem: 'invalid_type' }] });
  }

  return input;
}

/** Serialisers on the way recurse: what nests without end would overflow them. */
function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;

  return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1));
}
