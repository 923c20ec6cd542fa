import { AsyncLocalStorage } from 'node:async_hooks';
import { Client } from 'pg';

export interface Statement {
  service: string;
  text: string;
  values: unknown[];
}

const listening = new AsyncLocalStorage<Statement[]>();
let isWatching = false;

/**
 * Every statement that the services of this process execute on behalf of `work`, up to its answer.
 * What is told afterwards, and what others do meanwhile, is not among them.
 */
export async function statementsOf<Result>(
  work: () => Promise<Result>,
): Promise<{ statements: Statement[]; result: Result }> {
  watchDriver();
  const statements: Statement[] = [];
  const result = await listening.run(statements, work);

  return { statements: [...statements], result };
}

type Query = string | { text: string; values?: unknown[] };

/** The driver says nothing of what it executes, so its one entrance is watched. */
function watchDriver(): void {
  if (isWatching) return;
  isWatching = true;
  const { query } = Client.prototype;
  Client.prototype.query = function (this: Client, asked: Query, values?: unknown, ...rest: unknown[]) {
    const text = typeof asked === 'string' ? asked : asked.text;
    const given = typeof asked === 'string' ? values : (asked.values ?? values);
    const service = this.user?.split('_').at(-1) ?? '';
    listening.getStore()?.push({ service, text, values: Array.isArray(given) ? given : [] });

    return Reflect.apply(query, this, [asked, values, ...rest]);
  } as typeof query;
}
