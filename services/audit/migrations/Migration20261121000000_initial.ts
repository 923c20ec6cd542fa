import { Migration } from '@mikro-orm/migrations';

export class Migration20261121000000 extends Migration {
  override up(): void {
    this.addSql(`
      create table audit_entry (
        id uuid not null,
        at timestamptz(3) not null,
        action text collate "C" not null,
        organization_id uuid,
        actor_id uuid,
        session_id uuid,
        ip text not null,
        user_agent text not null,
        subject_id uuid,
        haystack text not null,
        primary key (id, at)
      ) partition by range (at)`);
    this.addSql('create index audit_entry_newest on audit_entry (organization_id, at desc, id desc)');
    this.addSql(
      'create index audit_entry_by_actor on audit_entry (organization_id, actor_id, at desc, id desc)',
    );
    this.addSql(
      'create index audit_entry_by_action on audit_entry (organization_id, action, at desc, id desc)',
    );
    this.addSql('create index audit_entry_haystack on audit_entry using gin (haystack gin_trgm_ops)');

    this.onlyGrows();
    this.inMonths();
  }

  /** The service's role owns the table, so rights alone would not stop it. */
  private onlyGrows(): void {
    this.addSql(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'The audit log only grows.' using errcode = 'restrict_violation';
      end $$`);
    this.addSql(`
      create trigger audit_entry_only_grows before update or delete on audit_entry
      for each row execute function refuse_change()`);
    this.addSql(`
      create trigger audit_entry_is_not_emptied before truncate on audit_entry
      for each statement execute function refuse_change()`);
  }

  /**
   * One partition a month, and a safety net for what falls outside. A month that is made late takes its entries out
   * of the net, which must leave the table for that: inside, nothing may be deleted.
   */
  private inMonths(): void {
    this.addSql('create table audit_entry_net partition of audit_entry default');
    this.addSql(`
      create function make_month(first timestamptz) returns void
      language plpgsql set timezone to 'UTC' as $$
      declare
        month text := to_char(first, '"audit_entry_"YYYY_MM');
        following timestamptz := first + interval '1 month';
      begin
        if to_regclass(month) is not null then return; end if;
        alter table audit_entry detach partition audit_entry_net;
        execute format('create table %I partition of audit_entry for values from (%L) to (%L)', month, first, following);
        with late as (delete from audit_entry_net where at >= first and at < following returning *)
          insert into audit_entry select * from late;
        alter table audit_entry attach partition audit_entry_net default;
      end $$`);
    this.addSql(`
      create function make_months(today timestamptz) returns void
      language sql set timezone to 'UTC' as $$
        select make_month(date_trunc('month', today) + ahead * interval '1 month') from generate_series(0, 2) as ahead
      $$`);
    this.addSql('select make_months(now())');
  }
}
