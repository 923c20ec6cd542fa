import { QuickClient } from '@allforone/runtime/store/quick-client';
import { Client } from 'pg';

/** Two copies of the same rows: `message` as it is, `guarded_message` behind a policy. */
export interface Ground {
  client: QuickClient;
  organizationId: string;
  conversationId: string;
  messageId: string;
  /** Process of PostgreSQL that works for `client`. */
  pid: number;
  close(): Promise<void>;
}

const organizations = 200;
const perOrganization = 500;
const inConversation = 100;

const tables = `
  create table conversation (id uuid primary key, organization_id uuid not null);
  create table message (
    id uuid primary key, organization_id uuid not null, conversation_id uuid not null, sequence int not null,
    revision int not null, author_id uuid not null, text text not null, sent_at timestamptz not null,
    edited_at timestamptz, deleted_at timestamptz, reply_to_id uuid, reactions jsonb not null,
    attachments jsonb not null, client_id text, search tsvector not null
  );
  insert into message
  select gen_random_uuid(), md5('organization ' || n / ${perOrganization})::uuid,
    md5('conversation ' || n / ${inConversation})::uuid, n % ${inConversation} + 1, n % ${inConversation} + 1,
    md5('author ' || n % 7)::uuid, repeat(md5(n::text) || ' ', 3), now(), null, null, null, '[]', '[]', null,
    to_tsvector('simple', 'word' || n % 1000 || ' ' || md5(n::text))
  from generate_series(0, ${organizations * perOrganization} - 1) as n;
  create unique index message_sequence on message (conversation_id, sequence);
  create index message_search on message using gin (search);
  create table guarded_message (like message including all);
  insert into guarded_message select * from message;
  alter table guarded_message enable row level security;
  create policy organization on guarded_message
    using (organization_id = (select current_setting('app.organization_id', true)::uuid));
  analyze;
  create role reader login password 'of a minute';
  grant select, insert, delete on message, guarded_message to reader;
`;

export async function layGround(url: string): Promise<Ground> {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  await admin.query(tables);
  const { rows } = await admin.query('select id, organization_id, conversation_id from message limit 1');
  await admin.end();

  const address = new URL(url);
  address.username = 'reader';
  address.password = 'of a minute';
  const client = new QuickClient({ connectionString: address.href, pipeline: true } as never);
  await client.connect();
  const { rows: own } = await client.query('select pg_backend_pid() as pid');
  const { id: messageId, organization_id: organizationId, conversation_id: conversationId } = rows[0];

  return { client, organizationId, conversationId, messageId, pid: own[0].pid, close: () => client.end() };
}
