import type { World } from '@allforone/runtime/testing';
import type { Statement } from './statements.ts';

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Plan[];
}

/** Below that, reading a whole table costs less than its index. */
const bigFrom = 5000;

/** Tables that a statement would read from beginning to end although they are big. */
export async function scannedBy(world: World, { service, text, values }: Statement): Promise<string[]> {
  if (!isExplainable(text)) return [];
  const [row] = await world.sql<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    service,
    `explain (format json) ${text}`,
    values,
  );
  const scanned = nodesOf(row?.['QUERY PLAN'][0].Plan).filter((node) => node['Node Type'] === 'Seq Scan');
  const big = await bigTablesOf(world, service);

  return scanned.flatMap((node) =>
    big.has(node['Relation Name'] ?? '') ? [`${service}.${node['Relation Name']}`] : [],
  );
}

const isExplainable = (text: string): boolean =>
  /^(\/\*.*?\*\/|\s)*(select|insert|update|delete|with)\b/i.test(text);

const nodesOf = (plan: Plan | undefined): Plan[] =>
  plan ? [plan, ...(plan.Plans ?? []).flatMap(nodesOf)] : [];

async function bigTablesOf(world: World, service: string): Promise<Set<string>> {
  const rows = await world.sql<{ relname: string }>(
    service,
    `select relname from pg_class where relnamespace = $1::regnamespace and relkind = 'r' and reltuples >= ${bigFrom}`,
    [service],
  );

  return new Set(rows.map(({ relname }) => relname));
}
