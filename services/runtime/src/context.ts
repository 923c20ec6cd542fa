import type { Action, Event, InputOf, OutputOf, PayloadOf } from '@allforone/contracts/contract';
import type { Permission } from '@allforone/contracts/permissions';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Job } from './job.ts';
import type { Tables } from './tables.ts';

interface Actor {
  accountId: string;
  sessionId: string;
}

export interface Client {
  ip: string;
  userAgent: string;
  locale: 'fr' | 'en';
}

/** What travels with every call. `caller` is `bff` or the name of the calling service. */
export interface CallMeta {
  actor: Actor | null;
  client: Client;
  caller: string;
  idempotencyKey?: string;
  traceparent?: string;
}

/** Where a permission is asked for: an organisation as a whole, or one of its groups. */
export interface Place {
  organizationId: string;
  groupId?: string | null;
}

/** What a subscription or a job has: no person stands behind it. */
export interface SystemCtx {
  now: Date;
  config: Config;
  log: Logger;
  /** Writes and rules. In a command or subscription it is inside the transaction. */
  em: SqlEntityManager;
  /** Typed SQL on the same connection, for hot reads: `ctx.tables(Message).selectFrom('message')`. */
  tables: Tables;
  /** Told after commit, at least once. */
  publish<E extends Event>(event: E, payload: PayloadOf<E>): void;
  /** Asks another service, on behalf of the same person. */
  call<A extends Action>(action: A, input: InputOf<A>): Promise<OutputOf<A>>;
  /** The same `id` is queued once, so a redelivered event does not do a job twice. */
  enqueue<Data>(job: Job<Data>, data: Data, options: { id: string; delay?: number }): Promise<void>;
}

/** What a job has besides. */
export interface JobCtx extends SystemCtx {
  /**
   * Told at once, while the job goes on, and never taken back: how far it is. For jobs that are `isOutside`.
   * @throws when the bus does not take it.
   */
  tellNow<E extends Event>(event: E, payload: PayloadOf<E>): Promise<void>;
}

/** What a subscription has besides: the id of the fact, the same at every redelivery. */
export interface SubscriptionCtx extends SystemCtx {
  eventId: string;
}

export interface Ctx extends SystemCtx {
  /** Who asks. @throws Refusal unauthenticated, when nobody is signed in. */
  actor: Actor;
  isSignedIn: boolean;
  client: Client;
  /** Asks the grants of the actor, kept in memory and forgotten when they change; false for who is not signed in. */
  can(permission: Permission, place: Place): Promise<boolean>;
  /**
   * Completes the audit entry where the runtime cannot know: who signed in, on what it was done; no organisation for
   * what is nobody else's to know.
   */
  record(entry: { organizationId?: string | null; actorId?: string; subjectId?: string }): void;
}
