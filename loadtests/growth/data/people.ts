import type { Soil } from './tools.ts';

/** Accounts with the reader's own password, sessions, and log-ins that are mostly the reader's. */
export async function growPeople({ client, sizes, reader }: Soil): Promise<void> {
  const { members, attempts } = sizes;
  await client.query(`
    insert into accounts.account (id, email, email_verified_at, password_hash, password_changed_at, name, locale,
      time_zone, created_at)
    select growth.account(n), 'person' || n || '@example.org', growth.moment(n), mine.password_hash, growth.moment(n),
      'Person ' || (array['Awa', 'Moussa', 'Inès', 'Léa', 'Élodie', 'Omar'])[1 + growth.hash('name', n) % 6] || ' ' || n,
      'fr', 'Europe/Paris', growth.moment(n)
    from generate_series(2, ${members}) as n, accounts.account as mine where mine.id = '${reader.accountId}';

    insert into accounts.session (id, account_id, device, ip, started_at, seen_at, expires_at, generation)
    select growth.id('session', n), case when n <= 60 then '${reader.accountId}' else growth.account(1 + n % ${members}) end,
      'Firefox, Linux', '192.0.2.1', growth.moment(n), growth.moment(n), now() + interval '20 days', 0
    from generate_series(1, ${members + 60}) as n;

    insert into accounts.login_attempt (id, account_id, at, ip, device, outcome)
    select growth.id('attempt', n), case when n % 2 = 0 then '${reader.accountId}' else growth.account(1 + n % ${members}) end,
      growth.moment(n), '192.0.2.1', 'Firefox, Linux', case when n % 9 = 0 then 'wrong_password' else 'succeeded' end
    from generate_series(1, ${attempts}) as n;

    insert into accounts.mail_request (id, account_id, purpose, requested_at, expires_at)
    select growth.id('mail request', n), growth.account(n), 'verify-email', growth.moment(n), now() + interval '1 day'
    from generate_series(2, ${members}) as n;

    insert into accounts.photo (id, account_id, webp)
    select growth.id('photo', n), growth.account(n), 'webp' from generate_series(2, least(${members}, 1000)) as n;
    update accounts.account set photo_id = photo.id from accounts.photo where photo.account_id = account.id;
  `);
}
