import { sql } from 'kysely';

/** People who are shown. */
export const mostBusy = 50;
/** People who are looked at on each board. */
const deep = 200;

/**
 * Who does most on the `boards`, by the top of each: nobody else can have more than the last ones of all tops together.
 * It `is_sure` that somebody is among the busiest when they have more than that.
 */
export const busiestOfEach = sql`
  top as materialized (
    select busy.* from boards cross join lateral (
      select board_id, account_id, open_count from board_load
      where board_load.board_id = boards.id and open_count > 0
      order by open_count desc, account_id limit ${deep}
    ) as busy
  ), below as (
    select coalesce(sum(least_of_top), 0) as open from (
      select min(open_count) as least_of_top from top group by board_id having count(*) = ${deep}
    ) as cut
  ), busiest as (
    select account_id, sum(open_count)::int as open, sum(open_count) > (select open from below) as is_sure
    from board_load
    where account_id = any (array(select account_id from top)) and board_id = any (array(select id from boards))
    group by account_id order by open desc, account_id limit ${mostBusy}
  )`;

/** The same of all who do anything on the `boards`. */
export const busiestOfAll = sql`
  busiest as (
    select account_id, sum(open_count)::int as open, true as is_sure from board_load
    where open_count > 0 and board_id = any (array(select id from boards))
    group by account_id order by open desc, account_id limit ${mostBusy}
  )`;
