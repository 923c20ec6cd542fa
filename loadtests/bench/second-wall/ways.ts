import { SecondWall } from '@allforone/runtime/store/second-wall';
import { Kysely, PostgresDialect } from 'kysely';
import type { Ground } from './ground.ts';

/** One way to ask one question, once. */
export interface Way {
  what: string;
  ask(): Promise<unknown>;
}

const columns = [
  ...['id', 'conversation_id', 'sequence', 'revision', 'author_id', 'text', 'sent_at'],
  ...['edited_at', 'deleted_at', 'reply_to_id', 'reactions', 'attachments', 'client_id'],
];
const perPage = 50;

interface Question {
  what: string;
  where: string;
  value: (ground: Ground) => string;
}
export const questions: Question[] = [
  {
    what: `a page of ${perPage} messages`,
    where: 'conversation_id',
    value: (ground) => ground.conversationId,
  },
  { what: 'one message', where: 'id', value: (ground) => ground.messageId },
];

/** With policies of PostgreSQL, which have to be told the organisation on the connection that asks. */
export function waysWithPolicies({ client, organizationId }: Ground, where: string, value: string) {
  const from = (table: string) =>
    `select ${columns.join(', ')} from ${table} where ${where} = $1 order by sequence desc limit ${perPage}`;
  const tell = (isLocal: boolean) =>
    client.query(`select set_config('app.organization_id', $1, ${isLocal})`, [organizationId]);
  const guarded = () => client.query(from('guarded_message'), [value]);

  return {
    floor: { what: 'plain SQL', ask: () => client.query(from('message'), [value]) },
    ways: [
      { what: 'policy, told in the same breath', ask: () => Promise.all([tell(false), guarded()]) },
      {
        what: 'policy, told before',
        ask: async () => {
          await tell(false);
          await guarded();
        },
      },
      {
        what: 'policy, in a transaction, one breath',
        ask: async () => {
          await client.query('begin');
          await Promise.all([tell(true), guarded(), client.query('commit')]);
        },
      },
    ] satisfies Way[],
  };
}

/** With the wall of the runtime, and the same typed SQL without it. */
export function waysWithWall({ client }: Ground, where: string, value: string) {
  const connection = Object.assign(client, { release: () => {} });
  const pool = { connect: async () => connection, end: async () => {} };
  const plain = new Kysely<{ message: Record<string, unknown> }>({
    dialect: new PostgresDialect({ pool: pool as never }),
  });
  const tenants = new Map([['message', 'organization_id']]);
  const ask = (tables: typeof plain) =>
    tables
      .selectFrom('message')
      .select(columns)
      .where(where, '=', value)
      .orderBy('sequence', 'desc')
      .limit(perPage)
      .execute();

  return {
    floor: { what: 'typed SQL', ask: () => ask(plain) },
    ways: [
      { what: 'wall of the runtime', ask: () => ask(plain.withPlugin(new SecondWall(tenants))) },
    ] satisfies Way[],
  };
}

/** Words in the messages of one organisation, among those of all. */
export function waysToSearch({ client, organizationId }: Ground) {
  const words = `search @@ to_tsquery('simple', 'word7 & !nothing')`;
  const from = (table: string) =>
    `select id from ${table} where organization_id = '${organizationId}' and ${words} order by id limit 20`;

  return {
    floor: { what: 'plain SQL', ask: () => client.query(from('message')) },
    ways: [
      {
        what: 'policy, told in the same breath',
        ask: () =>
          Promise.all([
            client.query("select set_config('app.organization_id', $1, false)", [organizationId]),
            client.query(from('guarded_message')),
          ]),
      },
    ] satisfies Way[],
  };
}
