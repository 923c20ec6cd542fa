import { Migration } from '@mikro-orm/migrations';

/** Deferred references: the rows that one command adds are written in any order. */
export class Migration20261121000000_initial extends Migration {
  override up(): void {
    this.addSql(`
      create function search_key(text) returns text language sql immutable strict parallel safe
      return ' ' || btrim(regexp_replace(
        lower(public.unaccent('public.unaccent', $1)), '[[:punct:][:space:]]+', ' ', 'g'))`);

    this.addSql(`
      create table person (
        account_id uuid primary key,
        email text not null,
        name text not null,
        search_name text collate "C" not null generated always as (search_key(name)) stored,
        photo_id uuid
      )`);
    this.addSql('create index person_email on person (email)');

    this.addSql(`
      create table organization (
        id uuid primary key,
        name text not null,
        template text not null,
        language text not null,
        colors jsonb not null,
        modules text[] not null,
        logo_id uuid,
        member_count integer not null,
        owner_count integer not null check (owner_count between 1 and member_count),
        created_at timestamptz not null
      )`);
    this.addSql(`
      create table logo (
        id uuid primary key,
        organization_id uuid not null references organization,
        webp bytea not null
      )`);
    this.addSql('create index logo_organization on logo (organization_id)');

    this.addSql(`
      create table role (
        id uuid primary key,
        organization_id uuid not null references organization,
        name text not null,
        permissions text[] not null,
        unique (organization_id, id)
      )`);
    this.addSql('create unique index role_name on role (organization_id, lower(name))');

    this.addSql(`
      create table membership (
        organization_id uuid not null references organization deferrable initially deferred,
        account_id uuid not null references person,
        role_key text not null,
        custom_role_id uuid generated always as
          (case when left_at is null and role_key like '%-%' then role_key::uuid end) stored,
        search_name text collate "C" not null,
        joined_at timestamptz not null,
        left_at timestamptz,
        removed_by uuid,
        primary key (organization_id, account_id),
        foreign key (organization_id, custom_role_id) references role (organization_id, id)
      )`);
    this.addSql(`
      create index membership_name on membership (organization_id, search_name, account_id)
      where left_at is null`);
    this.addSql(`
      create index membership_account on membership (account_id, joined_at, organization_id)
      where left_at is null`);
    this.addSql(`
      create index membership_role on membership (organization_id, role_key) where left_at is null`);

    this.addSql(`
      create table "group" (
        id uuid primary key,
        organization_id uuid not null references organization,
        parent_id uuid,
        name text not null,
        kind text not null,
        unique (organization_id, id),
        foreign key (organization_id, parent_id) references "group" (organization_id, id)
      )`);
    this.addSql(`
      create unique index group_name on "group" (organization_id, parent_id, lower(name)) nulls not distinct`);
    this.addSql(`
      create table group_membership (
        organization_id uuid not null,
        group_id uuid not null,
        account_id uuid not null,
        primary key (organization_id, group_id, account_id),
        foreign key (organization_id, group_id) references "group" (organization_id, id) on delete cascade,
        foreign key (organization_id, account_id) references membership (organization_id, account_id)
          deferrable initially deferred
      )`);
    this.addSql(`
      create index group_membership_account on group_membership (organization_id, account_id, group_id)`);

    this.addSql(`
      create table invitation (
        id uuid primary key,
        organization_id uuid not null references organization,
        email text,
        role_key text not null,
        custom_role_id uuid generated always as
          (case when role_key like '%-%' then role_key::uuid end) stored,
        group_id uuid,
        invited_by uuid not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        use_count integer not null default 0,
        revoked_at timestamptz,
        foreign key (organization_id, custom_role_id) references role (organization_id, id) on delete cascade,
        foreign key (organization_id, group_id) references "group" (organization_id, id)
          on delete set null (group_id)
      )`);
    this.addSql(`
      create index invitation_open on invitation (organization_id, id)
      where revoked_at is null and (email is null or use_count = 0)`);
    this.addSql('create index invitation_expiry on invitation (expires_at)');
  }
}
