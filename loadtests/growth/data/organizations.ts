import type { Soil } from './tools.ts';

/** The first organisation holds everyone; the others ten people each. The reader owns it, and is in eleven others. */
export async function growOrganizations(soil: Soil): Promise<void> {
  const { client, sizes, reader } = soil;
  await client.query(`
    insert into organizations.person (account_id, email, name, photo_id)
    select id, email, name, photo_id from accounts.account on conflict do nothing;

    insert into organizations.organization (id, name, template, language, colors, modules, member_count, role_counts,
      created_at)
    select growth.id('organization', n), 'Organisation ' || n, 'community', 'fr',
      '{"primary":"#004488","light":"#ddeeff","dark":"#002244"}', array['chat'], 1, '{"owner":1}', growth.moment(n)
    from generate_series(1, ${sizes.organizations}) as n;

    insert into organizations.role (id, organization_id, name, permissions)
    select growth.id('role', n), growth.id('organization', 1), 'Rôle ' || n, array['organization.read', 'chat.read']
    from generate_series(1, 10) as n;
  `);
  await growMemberships(soil);
  await growGroups(soil);
  await client.query(`
    insert into organizations.invitation (id, organization_id, email, role_key, invited_by, created_at, expires_at)
    select growth.id('invitation', n), growth.id('organization', 1 + case when n % 2 = 0 then 0 else n % ${sizes.organizations} end),
      case when n % 10 <> 0 then 'guest' || n || '@example.org' end, 'member', '${reader.accountId}',
      growth.moment(n), now() + interval '10 days'
    from generate_series(1, ${sizes.invitations}) as n;
  `);
}

async function growMemberships({ client, sizes, reader }: Soil): Promise<void> {
  await client.query(`
    insert into organizations.membership (organization_id, account_id, role_key, search_name, joined_at)
    select place.id, person.account_id, place.role_key, person.search_name, place.at
    from (
      select growth.id('organization', 1) as id, growth.account(n) as account_id, growth.moment(n) as at,
        case when n = 1 then 'owner' when n % 50 = 2 then 'guest' when n % 50 = 3 then growth.id('role', 1 + n % 10)::text
          else 'member' end as role_key
      from generate_series(1, ${sizes.members}) as n
      union all
      select growth.id('organization', o), case when o <= 12 and k = 1 then '${reader.accountId}'::uuid
          else growth.account(2 + (o * 13 + k * 7) % ${sizes.members - 1}) end,
        growth.moment(o), case when k = 0 then 'owner' else 'member' end
      from generate_series(2, ${sizes.organizations}) as o, generate_series(0, least(9, ${sizes.members} / 8)) as k
    ) as place
    join organizations.person using (account_id)
    on conflict do nothing;

    update organizations.organization set member_count = counted.members, role_counts = counted.roles
    from (
      select organization_id, sum(members) as members, jsonb_object_agg(role_key, members) as roles
      from (
        select organization_id, role_key, count(*) as members
        from organizations.membership group by organization_id, role_key
      ) as role group by organization_id
    ) as counted where organization.id = counted.organization_id;
  `);
}

async function growGroups({ client, sizes }: Soil): Promise<void> {
  await client.query(`
    insert into organizations."group" (id, organization_id, parent_id, name, kind, member_count)
    select growth.id('group', n), growth.id('organization', 1),
      case when n > 10 then growth.id('group', 1 + n % 10) end, 'Groupe ' || n, 'team', 0
    from generate_series(1, ${sizes.groups}) as n;

    insert into organizations.group_membership (organization_id, group_id, account_id, search_name)
    select organization_id, group_id, account_id, search_name
    from (
      select growth.id('organization', 1) as organization_id, growth.id('group', n) as group_id,
        growth.account(case when k = 1 and n <= 5 then 1 else 1 + (n * 31 + k) % ${sizes.members} end) as account_id
      from generate_series(1, ${sizes.groups}) as n, generate_series(1, ${sizes.membersOfGroup}) as k
    ) as put join organizations.membership using (organization_id, account_id)
    on conflict do nothing;

    update organizations."group" set member_count = counted.members
    from (
      select group_id, count(*) as members from organizations.group_membership group by group_id
    ) as counted where "group".id = counted.group_id;
  `);
}
