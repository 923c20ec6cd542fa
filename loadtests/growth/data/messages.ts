import type { Soil } from './tools.ts';

/** By rows: more at once would hold more memory than a small server has. */
const batch = 100_000;

/** The index of words is made once at the end, as after a restore. */
export async function growMessages(soil: Soil): Promise<void> {
  const { client, sizes } = soil;
  const { rows } = await client.query<{ indexdef: string }>(
    `select indexdef from pg_indexes where schemaname = 'chat' and indexname = 'message_search'`,
  );
  await client.query('drop index if exists chat.message_search');
  for (let from = 1; from <= sizes.messages; from += batch) {
    await writeMessages(soil, from, Math.min(sizes.messages, from + batch - 1));
  }
  if (rows[0]) await client.query(`set search_path = chat, public; ${rows[0].indexdef}; reset search_path`);
  await growMentions(soil);
}

/** Conversations take turns, so that each one's messages lie apart, as in life. */
async function writeMessages({ client, sizes }: Soil, from: number, to: number): Promise<void> {
  const { conversations, messagesTogether } = sizes;
  await client.query(`
    insert into chat.message (id, organization_id, conversation_id, sequence, revision, author_id, text, sent_at,
      reply_to_id, reactions, attachments)
    select growth.id('message', n), growth.id('organization', 1), growth.id('conversation', place), sequence, sequence,
      growth.account(growth.anyone('author', n)),
      one.words || ' ' || two.words || case when n % 100 = 0 then ' rare' || n % 5000 else '' end,
      growth.moment(n), null,
      case when n % 10 = 0 then '[{"emoji":"👍","accountIds":["' || growth.account(growth.anyone('fan', n)) || '"]}]' else '[]' end::jsonb,
      case when n % 20 = 0 then jsonb_build_array(jsonb_build_object('fileId', growth.id('file', n),
        'name', 'photo.jpg', 'mediaType', 'image/jpeg', 'size', 120000)) else '[]' end
    from (
      select n, case when n <= ${messagesTogether} then 1 else 2 + (n - ${messagesTogether} - 1) % ${conversations} end as place,
        case when n <= ${messagesTogether} then n else 1 + (n - ${messagesTogether} - 1) / ${conversations} end as sequence
      from generate_series(${from}, ${to}) as n
    ) as numbered
    join growth.phrase as one on one.number = growth.hash('one', n) % 1000
    join growth.phrase as two on two.number = growth.hash('two', n) % 1000
  `);
}

/** The reader is named in the last of each conversation, others here and there. */
async function growMentions({ client, reader }: Soil): Promise<void> {
  await client.query(`
    insert into chat.mention (conversation_id, sequence, account_id, organization_id)
    select conversation.id, last_sequence, '${reader.accountId}', conversation.organization_id
    from chat.conversation join chat.member on member.conversation_id = conversation.id
    where account_id = '${reader.accountId}' and last_sequence > 0
    union all
    select conversation_id, sequence, author_id, organization_id from chat.message where sequence % 40 = 1;
  `);
}
