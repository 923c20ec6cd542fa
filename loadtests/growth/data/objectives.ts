import type { Soil } from './tools.ts';

/**
 * All in the first organisation: of fifty one is its own, below one of the sixty at the top, and the others are personal,
 * every second one shared; fifty of them the reader's. Each has three key results that were told of twice, the first
 * of all sixty times more, and moved on five days.
 */
export async function growObjectives({ client, sizes }: Soil): Promise<void> {
  await client.query(`
    insert into objectives.objective (id, organization_id, scope, owner_id, is_shared, title, description, parent_id,
      starts_on, ends_on, confidence, progress, key_result_count, link_count, check_in_due_at, created_at)
    select growth.id('objective', n), growth.id('organization', 1),
      case when n <= 60 or n % 50 = 0 then 'organization' else 'personal' end,
      growth.account(case when n % 50 = 0 or n <= 60 or n > 116 then growth.anyone('owner', n) else 1 end),
      n > 60 and n % 50 <> 0 and n % 2 = 0, phrase.words, '',
      case when n > 60 and n % 50 = 0 then growth.id('objective', 1 + n % 60) end,
      date '2026-01-01', date '2026-12-31', (array['on_track', 'at_risk', 'off_track'])[1 + n % 3], 50, 3, 0,
      growth.moment(n) + interval '37 days', growth.moment(n)
    from generate_series(1, ${sizes.objectives}) as n join growth.phrase on phrase.number = (n * 3) % 1000;

    insert into objectives.key_result (id, organization_id, objective_id, title, unit, start_value, target_value,
      current_value, weight, source, confidence, position, link_count, last_check_in_at, created_at)
    select growth.id('key result', n * 3 + place), growth.id('organization', 1), growth.id('objective', n),
      phrase.words, '%', 0, 100, 50, 1, 'manual', 'on_track', place, 0, growth.moment(n), growth.moment(n)
    from generate_series(1, ${sizes.objectives}) as n cross join generate_series(0, 2) as place
      join growth.phrase on phrase.number = (n * 5 + place) % 1000;
    insert into objectives.check_in (id, organization_id, key_result_id, value, confidence, note, author_id, at)
    select growth.id('check-in', n * 2 + time), growth.id('organization', 1), growth.id('key result', n),
      25 * (1 + time), 'on_track', phrase.words, growth.account(growth.anyone('teller', n)), growth.moment(n)
    from generate_series(3, ${sizes.objectives} * 3 + 2) as n cross join generate_series(0, 1) as time
      join growth.phrase on phrase.number = (n * 7 + time) % 1000;
    insert into objectives.check_in (id, organization_id, key_result_id, value, confidence, note, author_id, at)
    select growth.id('first check-in', n), growth.id('organization', 1), growth.id('key result', 3), 50, 'on_track', '',
      growth.account(1), growth.moment(n)
    from generate_series(1, 60) as n;
    insert into objectives.objective_progress (objective_id, day, organization_id, before, progress)
    select growth.id('objective', n), current_date - day, growth.id('organization', 1),
      case when day < 5 then 50 - 10 * day end, 60 - 10 * day
    from generate_series(1, ${sizes.objectives}) as n cross join generate_series(1, 5) as day;
  `);
}
