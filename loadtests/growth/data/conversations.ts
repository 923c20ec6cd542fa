import type { Soil } from './tools.ts';

/**
 * The first conversation is the channel of everyone; the others are of twelve people, all in the first organisation,
 * one in four of a project, and the reader is in sixty of them. Every other organisation has its channel.
 */
export async function growConversations({ client, sizes }: Soil): Promise<void> {
  const { conversations, messages, messagesTogether, organizations } = sizes;
  const each = Math.floor((messages - messagesTogether) / conversations);
  await client.query(`
    insert into chat.conversation (id, organization_id, kind, is_main, name, topic, created_at, member_count,
      last_sequence, last_revision, active_at, created_by, project_id)
    select growth.id('conversation', n), growth.id('organization', 1),
      case when n = 1 then 'channel' when n % 4 = 0 then 'project' else 'group' end,
      n = 1, 'Conversation ' || n, '', growth.moment(n), 0, last, last, growth.moment(last), null,
      case when n % 4 = 0 then growth.id('project', n) end
    from (
      select n, case when n = 1 then ${messagesTogether} else ${each} end as last
      from generate_series(1, ${conversations + 1}) as n
    ) as place;

    insert into chat.conversation (id, organization_id, kind, is_main, name, topic, created_at, member_count,
      last_sequence, last_revision, active_at)
    select growth.id('channel', n), growth.id('organization', n), 'channel', true, 'Général', '', growth.moment(n), 0,
      0, 0, growth.moment(n)
    from generate_series(2, ${organizations}) as n;
  `);
  await client.query(`
    insert into chat.member (conversation_id, account_id, organization_id, joined_at, read_sequence,
      delivered_sequence)
    select conversation.id, membership.account_id, conversation.organization_id, conversation.created_at, 0, 0
    from chat.conversation join organizations.membership using (organization_id)
    where conversation.is_main and role_key <> 'guest' and left_at is null;

    insert into chat.member (conversation_id, account_id, organization_id, joined_at, read_sequence,
      delivered_sequence)
    select growth.id('conversation', n), growth.account(case when k = 1 and n <= 61 then 1
        else growth.anyone('member', n * 12 + k) end), growth.id('organization', 1), growth.moment(n), 0, 0
    from generate_series(2, ${conversations + 1}) as n, generate_series(1, 12) as k
    on conflict do nothing;

    update chat.member set read_sequence = greatest(0, last_sequence - 5), delivered_sequence = last_sequence
    from chat.conversation where conversation.id = member.conversation_id;
    update chat.conversation set member_count = counted.members
    from (select conversation_id, count(*) as members from chat.member group by conversation_id) as counted
    where conversation.id = counted.conversation_id;
  `);
}
