import { nameQuery } from '@allforone/runtime/search/functions';
import { Migration } from '@mikro-orm/migrations';

export class Migration20261125000000_counts extends Migration {
  override up(): void {
    this.addSql(
      `alter table "group" add column member_count integer not null default 0 check (member_count >= 0)`,
    );
    this.addSql(`
      update "group" set member_count = (
        select count(*) from group_membership as inside
        where inside.organization_id = "group".organization_id and inside.group_id = "group".id)`);
    this.addSql(`alter table "group" alter column member_count drop default`);

    // A list of a group reads its own index, in the order of names.
    this.addSql(`alter table group_membership add column search_name text collate "C"`);
    this.addSql(`
      update group_membership as inside set search_name = membership.search_name from membership
      where membership.organization_id = inside.organization_id and membership.account_id = inside.account_id`);
    this.addSql('alter table group_membership alter column search_name set not null');
    this.addSql(`
      create index group_membership_name
      on group_membership (organization_id, group_id, search_name, account_id)`);

    // The organisation is a word of each name, so that the index never walks through people of others.
    this.addSql(`
      alter table membership add column words tsvector not null generated always as
        (array_to_tsvector(organization_id::text || string_to_array(btrim(search_name), ' '))) stored`);
    this.addSql('create index membership_words on membership using gin (words) where left_at is null');
    this.addSql(nameQuery);
  }
}
