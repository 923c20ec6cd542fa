import type { z } from 'zod';
import type { ErrorCode } from './errors.ts';
import type { Permission } from './permissions.ts';

/**
 * Who may call: a permission (checked by the service against the place of the object), any signed-in account,
 * anyone at all, or only another service.
 */
type Allow = Permission | 'signedIn' | 'anyone' | 'service';

/** Field of an event that names the room which hears it live. */
export type Audience =
  | 'accountId'
  | 'boardId'
  | 'conversationId'
  | 'organizationId'
  | 'projectId'
  | 'sessionId'
  | 'spaceId';

type Schema = z.ZodType;

export interface ActionShape<Kind extends 'query' | 'command', Input extends Schema, Output extends Schema> {
  kind: Kind;
  allow: Allow;
  input: Input;
  output: Output;
  /** Refusals of its own, besides those every action may answer (`commonErrors`). */
  errors: readonly ErrorCode[];
  /** False for commands that would only fill the audit log with noise, such as "read up to here". */
  audited: boolean;
  /**
   * Whether doing the same again changes nothing and answers the same by itself: then no idempotency key is claimed,
   * which would cost more than most commands.
   */
  isRepeatable(input: z.output<Input>): boolean;
}

export interface EventShape<Payload extends Schema, To extends Audience | null = Audience | null> {
  kind: 'event';
  payload: Payload;
  audience: To;
}

type AnyAction = ActionShape<'query' | 'command', Schema, Schema>;
type AnyMember = AnyAction | EventShape<Schema>;

/** A member of a contract knows its service and its name: `chat.send` -> { service: 'chat', name: 'send' }. */
export type Named<Member, Service = string, Name = string> = Member & { service: Service; name: Name };

export type Action = Named<AnyAction>;
export type Query = Named<ActionShape<'query', Schema, Schema>>;
export type Command = Named<ActionShape<'command', Schema, Schema>>;
export type Event = Named<EventShape<Schema>>;
export type Contract = { readonly [member: string]: Action | Event };

/** What a caller may write: defaults may be left out. */
export type InputOf<A extends { input: Schema }> = z.input<A['input']>;
/** What a handler gets: validated, defaults filled in. */
export type ParsedInputOf<A extends { input: Schema }> = z.output<A['input']>;
export type OutputOf<A extends { output: Schema }> = z.output<A['output']>;
export type PayloadOf<E extends { payload: Schema }> = z.output<E['payload']>;

/** Members of a contract that can be called, by name. */
export type ActionsOf<C> = { [K in keyof C as C[K] extends { input: Schema } ? K : never]: C[K] };

interface Definition<Input extends Schema, Output extends Schema> {
  allow: Allow;
  input: Input;
  output: Output;
  errors?: readonly ErrorCode[];
}

/** A read: changes nothing, runs without a transaction, may be retried. */
export function query<Input extends Schema, Output extends Schema>(
  definition: Definition<Input, Output>,
): ActionShape<'query', Input, Output> {
  return { kind: 'query', errors: [], audited: false, isRepeatable: always, ...definition };
}

/** A change: one transaction, at most once per idempotency key, recorded by audit unless `audited` is false. */
export function command<Input extends Schema, Output extends Schema, Audited extends boolean = true>(
  definition: Definition<Input, Output> & {
    audited?: Audited;
    isRepeatable?: ActionShape<'command', Input, Output>['isRepeatable'];
  },
): ActionShape<'command', Input, Output> & { audited: Audited } {
  return { kind: 'command', errors: [], audited: true as Audited, isRepeatable: never, ...definition };
}

export const always = (): boolean => true;
const never = (): boolean => false;

/** A fact, told after commit at least once: ids and facts, never secrets. With an audience it also goes live. */
export function event<
  Payload extends Schema,
  const To extends (Audience & keyof z.output<Payload>) | null = null,
>(payload: Payload, options: { audience?: To } = {}): EventShape<Payload, To> {
  return { kind: 'event', payload, audience: (options.audience ?? null) as To };
}

/** Names each member after the service: the one place where a service's promise is written. */
export function contract<const Service extends string, Members extends Record<string, AnyMember>>(
  service: Service,
  members: Members,
): { readonly [K in keyof Members]: Named<Members[K], Service, K> } {
  const named = Object.entries(members).map(([name, member]) => [name, { ...member, service, name }]);

  return Object.freeze(Object.fromEntries(named));
}
