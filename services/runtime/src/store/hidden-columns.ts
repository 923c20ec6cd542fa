import {
  AliasNode,
  ColumnNode,
  type DeleteQueryNode,
  IdentifierNode,
  type InsertQueryNode,
  type OperationNode,
  ReferenceNode,
  ReturningNode,
  type RootOperationNode,
  SelectionNode,
  type SelectQueryNode,
  sql,
  TableNode,
  type UpdateQueryNode,
} from 'kysely';
import type { Tenants } from './tenants.ts';

/** Begins the names of columns that only the second wall reads. */
export const hiddenName = '~organization';

/**
 * The organisation of each tenant's row that makes a row of the result, unless it is shown there anyway. What
 * sub-queries read is not among them.
 */
export function hiddenOrganizationsIn(node: RootOperationNode, tenants: Tenants): SelectionNode[] {
  if (node.kind === 'SelectQueryNode' && node.setOperations) return [];
  const isGrouped = node.kind === 'SelectQueryNode' && (node.groupBy !== undefined || countsRows(node));
  const tables = tablesOf(node);
  const isShown = !isGrouped && showsItself(node);

  return tables.flatMap(({ table, alias }, place) => {
    const column = tenants.get(table);
    if (!column || (isShown && column === shownName)) return [];

    return isGrouped
      ? [extreme('min', alias, column, place), extreme('max', alias, column, place)]
      : plain(alias, column, place);
  });
}

const made = new Map<string, SelectionNode>();

/** The same few over and over: made once. */
function plain(alias: string, column: string, place: number): SelectionNode {
  const key = `${alias} ${column} ${place}`;
  const known = made.get(key);
  if (known) return known;
  const organization = ReferenceNode.create(ColumnNode.create(column), TableNode.create(alias));
  const selection = named(organization, `${hiddenName} ${place}`);
  if (made.size < 1000) made.set(key, selection);

  return selection;
}

function extreme(end: 'min' | 'max', alias: string, column: string, place: number): SelectionNode {
  const text = sql`${sql.raw(end)}(${sql.ref(`${alias}.${column}`)}::text)`.toOperationNode();

  return named(text, `${hiddenName} ${place} ${end}`);
}

/** The column under its own name, which the wall reads too. */
export const shownName = 'organization_id';

function showsItself(node: RootOperationNode): boolean {
  if (node.kind !== 'SelectQueryNode' || node.joins?.length || node.from?.froms.length !== 1) return false;

  return (node.selections ?? []).some(({ selection }) => {
    if (selection.kind === 'SelectAllNode') return true;
    const { column } = selection as ReferenceNode;
    return (
      selection.kind === 'ReferenceNode' && column.kind === 'ColumnNode' && column.column.name === shownName
    );
  });
}

export const withSelections = (node: SelectQueryNode, hidden: SelectionNode[]): SelectQueryNode => ({
  ...node,
  selections: [...(node.selections ?? []), ...hidden],
});

export const withReturning = <Node extends InsertQueryNode | UpdateQueryNode | DeleteQueryNode>(
  node: Node,
  hidden: SelectionNode[],
): Node => ({ ...node, returning: ReturningNode.create([...(node.returning?.selections ?? []), ...hidden]) });

const named = (node: OperationNode, name: string): SelectionNode =>
  SelectionNode.create(AliasNode.create(node, IdentifierNode.create(name)) as never);

/** A count of everything is one row, of no organisation in particular. */
const countsRows = ({ selections }: SelectQueryNode): boolean =>
  (selections ?? []).some(({ selection }) => {
    const node = (
      selection.kind === 'AliasNode' ? (selection as AliasNode).node : selection
    ) as OperationNode;
    return node.kind === 'AggregateFunctionNode';
  });

interface Table {
  table: string;
  alias: string;
}

function tablesOf(node: RootOperationNode): Table[] {
  switch (node.kind) {
    case 'SelectQueryNode':
      return [...(node.from?.froms ?? []), ...(node.joins ?? []).map(({ table }) => table)].flatMap(tableOf);
    case 'UpdateQueryNode':
      return node.table ? tableOf(node.table) : [];
    case 'DeleteQueryNode':
      return node.from.froms.flatMap(tableOf);
    case 'InsertQueryNode':
      return node.into ? tableOf(node.into) : [];
    default:
      return [];
  }
}

function tableOf(node: OperationNode): Table[] {
  if (node.kind === 'TableNode') {
    const { name } = (node as TableNode).table.identifier;
    return [{ table: name, alias: name }];
  }
  if (node.kind !== 'AliasNode') return [];
  const { node: aliased, alias } = node as AliasNode;

  return tableOf(aliased).map(({ table }) => ({ table, alias: (alias as IdentifierNode).name }));
}
