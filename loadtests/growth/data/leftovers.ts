import type { Soil } from './tools.ts';

/** A fifth is the reader's own, of which one in ten is unread. */
export async function growNotifications({ client, sizes, reader }: Soil): Promise<void> {
  const { members, notifications, mails } = sizes;
  await client.query(`
    insert into notifications.notification (id, account_id, kind, organization_id, actor_id, facts, path, created_at,
      read_at, shown, conversation_id, message_id)
    select growth.id('notification', n), case when n % 5 < 1 or n <= 60 then '${reader.accountId}'
        else growth.account(growth.anyone('told', n)) end,
      'member_joined', growth.id('organization', 1 + n % 2), growth.account(2 + n % ${members - 1}), '{}', '/',
      growth.moment(n), case when n % 10 <> 0 and n > 60 then growth.moment(n) end, true, null, null
    from generate_series(1, ${notifications}) as n;

    insert into notifications.preference (id, account_id, kind, in_app, email)
    select growth.id('preference', n), growth.account(n), 'mention', true, false from generate_series(2, ${members}) as n;

    insert into notifications.outbox_mail (id, "to", subject, text, html, created_at)
    select growth.id('mail', n), 'person' || n || '@example.org', 'Bonjour', 'Bonjour', '<p>Bonjour</p>', growth.moment(n)
    from generate_series(1, ${mails}) as n;
  `);
}

/** Over a year, so that there are months to look through. */
export async function growLog({ client, sizes }: Soil): Promise<void> {
  const { logEntries, members } = sizes;
  await client.query(`
    set search_path = audit, public;
    select make_year(now() - interval '1 year');
    insert into audit_entry (id, at, action, organization_id, actor_id, session_id, ip, user_agent, subject_id, haystack)
    select growth.id('entry', n), date_trunc('day', now()) - interval '360 days' + n * (interval '360 days' / ${logEntries}),
      action, growth.id('organization', case when n % 2 = 0 then 1 else 1 + n % ${sizes.organizations} end),
      growth.account(1 + growth.hash('actor', n) % ${members}), null, '192.0.2.' || n % 250, 'Firefox', null,
      lower(action || ' 192.0.2.' || n % 250 || ' Firefox' || case when n % 1000 = 0 then ' telescope' else '' end)
    from (
      select n, (array['organizations.invite', 'chat.edit', 'chat.delete', 'accounts.logIn'])[1 + n % 4] as action
      from generate_series(1, ${logEntries}) as n
    ) as deed;
    reset search_path;
  `);
}
