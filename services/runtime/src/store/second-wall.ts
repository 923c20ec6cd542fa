import type { SqlEntityManager } from '@mikro-orm/postgresql';
import {
  DeleteResult,
  type KyselyPlugin,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
  UpdateResult,
} from 'kysely';
import {
  hiddenName,
  hiddenOrganizationsIn,
  shownName,
  withReturning,
  withSelections,
} from './hidden-columns.ts';
import type { Tenants } from './tenants.ts';

/**
 * Writes down of which organisations one call sees or changes rows, so that at its end each can be compared with
 * those it was admitted to: a forgotten filter then answers with a failure, and never with the rows of others. Typed
 * SQL is asked for the organisation of every row besides; rows keep it under a name of its own, since taking it out
 * costs more than all the rest.
 */
export class SecondWall implements KyselyPlugin {
  readonly seen = new Set<string>();
  readonly #tenants: Tenants;
  readonly #silent = new WeakMap<object, 'UpdateQueryNode' | 'DeleteQueryNode'>();

  constructor(tenants: Tenants) {
    this.#tenants = tenants;
  }

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    const hidden = hiddenOrganizationsIn(node, this.#tenants);
    if (hidden.length === 0) return node;
    if (node.kind === 'SelectQueryNode') return withSelections(node, hidden);
    if (node.kind === 'InsertQueryNode') return node.returning ? withReturning(node, hidden) : node;
    if (node.kind !== 'UpdateQueryNode' && node.kind !== 'DeleteQueryNode') return node;
    if (!node.returning) this.#silent.set(queryId, node.kind);

    return withReturning(node, hidden);
  }

  async transformResult({ queryId, result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    this.#note(result.rows);
    const silent = this.#silent.get(queryId);
    if (!silent) return result;

    const count = result.numAffectedRows ?? 0n;
    const told = silent === 'UpdateQueryNode' ? new UpdateResult(count, undefined) : new DeleteResult(count);
    return { ...result, rows: [told as unknown as UnknownRow] };
  }

  /** Adds what the entities say that were loaded or made. */
  noteEntities(em: SqlEntityManager): void {
    if (this.#tenants.size === 0) return;
    const unit = em.getUnitOfWork();
    for (const entities of [unit.getIdentityMap().values(), unit.getPersistStack()]) {
      for (const entity of entities) this.#add((entity as { organizationId?: unknown }).organizationId);
    }
  }

  #note(rows: readonly UnknownRow[]): void {
    const [first] = rows;
    if (!first) return;
    for (const name in first) {
      if (!name.startsWith(hiddenName) && name !== shownName) continue;
      let last: unknown;
      for (const row of rows) {
        const organization = row[name];
        if (organization !== last) this.#add(organization);
        last = organization;
      }
    }
  }

  #add(organization: unknown): void {
    if (typeof organization === 'string') this.seen.add(organization);
  }
}
