import type { Action, ActionsOf, Contract } from '@allforone/contracts/contract';
import type { EntitySchema } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
import type { Handler } from './action.ts';
import type { Job } from './job.ts';
import type { Subscription } from './subscription.ts';

type EntityLike = EntitySchema | (abstract new (...args: never[]) => object);

/** One handler for each action of the contract, no more, no fewer: anything else does not compile. */
type HandlersOf<C> = {
  [K in keyof ActionsOf<C>]: ActionsOf<C>[K] extends Action ? Handler<ActionsOf<C>[K]> : never;
};

interface Definition<C> {
  /** `either`: PostgreSQL, or MongoDB when `MONGODB_URL` is set. Then no transaction may be needed. */
  store?: 'sql' | 'either';
  entities: readonly EntityLike[];
  migrations: readonly (new (...args: never[]) => Migration)[];
  actions: HandlersOf<C>;
  // biome-ignore lint/suspicious/noExplicitAny: each subscription knows its own event.
  subscriptions?: readonly Subscription<any>[];
  // biome-ignore lint/suspicious/noExplicitAny: each job knows its own data.
  jobs?: readonly Job<any>[];
}

export interface ServiceDefinition {
  name: string;
  store: 'sql' | 'either';
  entities: Definition<Contract>['entities'];
  migrations: Definition<Contract>['migrations'];
  handlers: readonly Handler<Action>[];
  subscriptions: readonly Subscription[];
  jobs: readonly Job<unknown>[];
}

/** A service's table of contents: contract and handlers, ready to be run by a node. */
export function service<C extends Contract>(contract: C, definition: Definition<C>): ServiceDefinition {
  const handlers = Object.values(definition.actions) as Handler<Action>[];
  const [first] = Object.values(contract);
  if (!first) throw new Error('An empty contract promises nothing.');

  return {
    name: first.service,
    store: definition.store ?? 'sql',
    entities: definition.entities,
    migrations: definition.migrations,
    handlers,
    subscriptions: definition.subscriptions ?? [],
    jobs: definition.jobs ?? [],
  };
}
