import { searchFunctions } from '@allforone/runtime/search/functions';
import { Migration } from '@mikro-orm/migrations';

export class Migration20261126000000_initial extends Migration {
  override up(): void {
    this.addSql(searchKey);
    this.addSql(searchFunctions);
    this.addSql(objectives);
    this.addSql(keyResults);
    this.addSql(checkIns);
    this.addSql(progressByDay);
    this.addSql(linkedTasks);
  }
}

/** The same as that of `projects`: what a title is ordered by, and found by in a list. */
const searchKey = `
  create function search_key(text) returns text language sql immutable strict parallel safe
  return ' ' || btrim(regexp_replace(
    lower(public.unaccent('public.unaccent', $1)), '[[:punct:][:space:]]+', ' ', 'g'));
`;

/** Progress, confidence and what is due are kept by the commands, so that no list has to add anything up. */
const objectives = `
  create table objective (
    id uuid primary key,
    organization_id uuid not null,
    scope text not null check (scope in ('organization', 'personal')),
    owner_id uuid not null,
    is_shared boolean not null,
    is_public boolean not null generated always as (scope = 'organization' or is_shared) stored,
    title text not null,
    search_title text collate "C" not null generated always as (search_key(title)) stored,
    description text not null,
    search tsvector generated always as (search_vector(organization_id, title || ' ' || description)) stored,
    parent_id uuid references objective on delete set null,
    starts_on date not null,
    ends_on date not null,
    closed_as text check (closed_as in ('done', 'dropped')),
    closed_at timestamptz,
    confidence text not null check (confidence in ('on_track', 'at_risk', 'off_track')),
    progress int not null check (progress between 0 and 100),
    key_result_count int not null,
    link_count int not null,
    link_version int not null default 0,
    check_in_due_at timestamptz,
    reminded_at timestamptz,
    created_at timestamptz not null,
    deleted_at timestamptz,
    check (ends_on >= starts_on),
    check ((closed_as is null) = (closed_at is null)),
    check (scope = 'personal' or not is_shared)
  ) with (fillfactor = 80);
  create index objective_latest on objective (organization_id, ends_on desc, search_title, id)
    where deleted_at is null;
  create index objective_owner on objective (organization_id, owner_id, ends_on desc, search_title, id)
    where deleted_at is null;
  create index objective_parent on objective (parent_id) where parent_id is not null;
  create index objective_search on objective using gin (search);
  create index objective_due on objective (check_in_due_at) where deleted_at is null and closed_as is null;
  create index objective_deleted on objective (deleted_at) where deleted_at is not null;
`;

/** Exact decimals, so that 29 of 100 is 29 and not a little less. */
const keyResults = `
  create table key_result (
    id uuid primary key,
    organization_id uuid not null,
    objective_id uuid not null references objective on delete cascade,
    title text not null,
    search tsvector generated always as (search_vector(organization_id, title)) stored,
    unit text not null,
    start_value numeric not null,
    target_value numeric not null,
    current_value numeric not null,
    progress int not null generated always as (greatest(0, least(100, coalesce(
      div((current_value - start_value) * 100, nullif(target_value - start_value, 0)), 0)))::int) stored,
    weight int not null check (weight between 1 and 100),
    source text not null check (source in ('manual', 'tasks')),
    confidence text not null check (confidence in ('on_track', 'at_risk', 'off_track')),
    position int not null,
    link_count int not null,
    link_version int not null default 0,
    last_check_in_at timestamptz,
    created_at timestamptz not null
  ) with (fillfactor = 80);
  create index key_result_objective on key_result (objective_id, position);
  create index key_result_search on key_result using gin (search);
`;

const checkIns = `
  create table check_in (
    id uuid primary key,
    organization_id uuid not null,
    key_result_id uuid not null references key_result on delete cascade,
    value numeric not null,
    confidence text not null check (confidence in ('on_track', 'at_risk', 'off_track')),
    note text not null,
    search tsvector generated always as (search_vector(organization_id, note)) stored,
    author_id uuid,
    at timestamptz not null
  );
  create index check_in_key_result on check_in (key_result_id, id);
  create index check_in_search on check_in using gin (search);
`;

/** How far an objective was at the end of each day on which it moved. */
const progressByDay = `
  create table objective_progress (
    objective_id uuid not null references objective on delete cascade,
    day date not null,
    organization_id uuid not null,
    progress int not null,
    primary key (objective_id, day)
  );
`;

/** `is_there`: false for a task that was deleted and may come back. */
const linkedTasks = `
  create table key_result_task (
    key_result_id uuid not null references key_result on delete cascade,
    task_id uuid not null,
    organization_id uuid not null,
    is_there boolean not null,
    is_done boolean not null,
    primary key (key_result_id, task_id)
  );
  create index key_result_task_task on key_result_task (task_id);
`;
