import { Migration } from '@mikro-orm/migrations';

/** One partition a year: what is looked for by words is looked for in each, and twelve of them cost twelve times as much. */
export class Migration20261127120000_years extends Migration {
  override up(): void {
    this.addSql('drop function make_months, make_month');
    this.addSql('drop index audit_entry_haystack');
    this.addSql(makeYear);
    this.addSql(fromMonths);
    this.addSql(haystack);
  }
}

/** What is new is taken in after 256 kB: until then each search reads all of it. */
const haystack = /* sql */ `
  create index audit_entry_haystack on audit_entry using gin (haystack gin_trgm_ops) with (gin_pending_list_limit = 256);
`;

/**
 * A year that is made late takes its entries out of the net, which must leave the table for that: inside, nothing may be
 * deleted.
 */
const makeYear = /* sql */ `
  create function make_year(moment timestamptz) returns void
  language plpgsql set timezone to 'UTC' as $$
  declare
    year text := to_char(moment, '"audit_entry_"YYYY');
    start timestamptz := date_trunc('year', moment);
    following timestamptz := start + interval '1 year';
  begin
    if to_regclass(year) is not null then return; end if;
    alter table audit_entry detach partition audit_entry_net;
    execute format('create table %I partition of audit_entry for values from (%L) to (%L)', year, start, following);
    with late as (delete from audit_entry_net where at >= start and at < following returning *)
      insert into audit_entry select * from late;
    alter table audit_entry attach partition audit_entry_net default;
  end $$;
  create function make_years(today timestamptz) returns void
  language sql as $$
    select make_year(today + ahead * interval '1 year') from generate_series(0, 1) as ahead
  $$;
`;

/** All that was there moves into its years. */
const fromMonths = /* sql */ `
  do $$
  declare
    months text[] := array(
      select inhrelid::regclass::text from pg_inherits
      where inhparent = 'audit_entry'::regclass and inhrelid <> 'audit_entry_net'::regclass);
    month text;
    first timestamptz;
  begin
    foreach month in array months loop
      execute format('alter table audit_entry detach partition %s', month);
    end loop;
    perform make_years(now());
    foreach month in array months loop
      execute format('select min(at) from %s', month) into first;
      continue when first is null;
      perform make_year(first);
      execute format('insert into audit_entry select * from %s', month);
    end loop;
    foreach month in array months loop
      execute format('drop table %s', month);
    end loop;
  end $$;
`;
