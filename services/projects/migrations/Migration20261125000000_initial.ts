import { Migration } from '@mikro-orm/migrations';

export class Migration20261125000000_initial extends Migration {
  override up(): void {
    this.addSql(searchKey);
    this.addSql(projects);
    this.addSql(people);
    this.addSql(stages);
    this.addSql(deliverables);
    this.addSql(traces);
    this.addSql(overviews);
  }
}

/** The same as that of `organizations`: what a name is found and ordered by. */
const searchKey = `
  create function search_key(text) returns text language sql immutable strict parallel safe
  return ' ' || btrim(regexp_replace(
    lower(public.unaccent('public.unaccent', $1)), '[[:punct:][:space:]]+', ' ', 'g'));
`;

/** Counts, progress and the next deadline are kept by the commands, so that no list has to add anything up. */
const projects = `
  create table project (
    id uuid primary key,
    organization_id uuid not null,
    name text not null,
    search_name text collate "C" not null generated always as (search_key(name)) stored,
    description text not null,
    client_group_id uuid,
    conversation_id uuid,
    status text not null check (status in ('running', 'paused', 'done')),
    starts_on date,
    due_on date,
    progress int not null check (progress between 0 and 100),
    stage_count int not null,
    delivered_stage_count int not null,
    current_stage_id uuid,
    next_due_on date,
    waiting_count int not null,
    lead_id uuid,
    created_by uuid not null,
    created_at timestamptz not null,
    done_at timestamptz,
    deleted_at timestamptz
  ) with (fillfactor = 80);
  create unique index project_name on project (organization_id, lower(name)) where deleted_at is null;
  create index project_newest on project (organization_id, id) where deleted_at is null;
  create index project_status on project (organization_id, status, id) where deleted_at is null;
  create index project_by_name on project (organization_id, search_name, id) where deleted_at is null;
  create index project_by_due on project (organization_id, (coalesce(due_on, '9999-12-31')), id)
    where deleted_at is null;
  create index project_next_due on project (organization_id, next_due_on, id)
    where deleted_at is null and next_due_on is not null;
  create index project_client_group on project (client_group_id, id) where client_group_id is not null;
  create index project_clients on project (organization_id, client_group_id)
    where deleted_at is null and client_group_id is not null;
  create index project_due on project (due_on) where deleted_at is null and status = 'running';
  create index project_deleted on project (organization_id, deleted_at, id) where deleted_at is not null;
`;

/** `group_client`: outside people of groups that are a client of some project. */
const people = `
  create table project_member (
    project_id uuid not null references project on delete cascade,
    account_id uuid not null,
    organization_id uuid not null,
    part text not null check (part in ('lead', 'team', 'client')),
    added_at timestamptz not null,
    primary key (project_id, account_id)
  );
  create index project_member_account on project_member (account_id, organization_id, project_id);

  create table group_client (
    group_id uuid not null,
    account_id uuid not null,
    organization_id uuid not null,
    primary key (group_id, account_id)
  );
  create index group_client_account on group_client (account_id, organization_id);
`;

/** Positions are compared at the end of the command, for a move changes several. */
const stages = `
  create table stage (
    id uuid primary key,
    organization_id uuid not null,
    project_id uuid not null references project on delete cascade,
    name text not null,
    description text not null,
    position int not null,
    weight int not null check (weight between 1 and 100),
    assignee_id uuid,
    due_on date,
    delivered_at timestamptz,
    delivered_by uuid,
    unique (project_id, position) deferrable initially deferred,
    check ((delivered_at is null) = (delivered_by is null))
  );
  create index stage_due on stage (due_on) where delivered_at is null and due_on is not null;
  create index stage_delivered on stage (organization_id, delivered_at) where delivered_at is not null;
`;

/** A deliverable and its first version are written in any order. Sizes are exact up to 2^53 bytes. */
const deliverables = `
  create table deliverable (
    id uuid primary key,
    organization_id uuid not null,
    project_id uuid not null references project on delete cascade,
    stage_id uuid references stage on delete set null,
    name text not null,
    description text not null,
    state text not null check (state in ('waiting', 'accepted', 'changes_requested')),
    version_count int not null,
    created_at timestamptz not null,
    delivered_at timestamptz not null
  );
  create index deliverable_project on deliverable (project_id, delivered_at, id);
  create index deliverable_stage on deliverable (stage_id) where stage_id is not null;

  create table deliverable_version (
    deliverable_id uuid not null references deliverable on delete cascade deferrable initially deferred,
    number int not null,
    organization_id uuid not null,
    project_id uuid not null,
    file_id uuid not null,
    file_version int not null,
    name text not null,
    media_type text not null,
    size double precision not null,
    sha256 text not null,
    note text not null,
    delivered_by uuid not null,
    delivered_at timestamptz not null,
    verdict text check (verdict in ('accepted', 'changes_requested')),
    comment text,
    answered_by uuid,
    answered_at timestamptz,
    download_count int not null,
    proof_file_id uuid,
    primary key (deliverable_id, number),
    check ((verdict is null) = (answered_at is null) and (verdict is null) = (answered_by is null))
  );
  create index deliverable_version_file on deliverable_version (file_id, file_version);
  create index deliverable_version_answered on deliverable_version (organization_id, answered_at)
    where answered_at is not null;
`;

const traces = `
  create table download (
    id uuid primary key,
    organization_id uuid not null,
    deliverable_id uuid not null references deliverable on delete cascade,
    version int not null,
    account_id uuid not null,
    downloaded_at timestamptz not null
  );
  create index download_deliverable on download (deliverable_id, downloaded_at, id);

  create table history_entry (
    id uuid primary key,
    organization_id uuid not null,
    project_id uuid not null references project on delete cascade,
    at timestamptz not null,
    actor_id uuid,
    what text not null,
    stage_id uuid,
    deliverable_id uuid,
    facts jsonb not null
  );
  create index history_entry_project on history_entry (project_id, id);
  create index history_entry_deliverable on history_entry (deliverable_id, id) where deliverable_id is not null;

  create table reminder (
    organization_id uuid not null,
    project_id uuid not null references project on delete cascade,
    stage_id uuid,
    due_on date not null,
    state text not null check (state in ('soon', 'late')),
    unique nulls not distinct (project_id, stage_id, due_on, state)
  );
`;

/** `overview_stamp`: raised with every change, so that each replica sees that what it remembers is old. */
const overviews = `
  create table report (
    id uuid primary key,
    organization_id uuid not null,
    account_id uuid not null,
    project_id uuid,
    kind text not null check (kind in ('follow_up', 'projects', 'proof')),
    format text not null check (format in ('pdf', 'csv')),
    language text not null check (language in ('fr', 'en')),
    state text not null check (state in ('waiting', 'running', 'ready', 'failed')),
    progress int not null,
    file_id uuid,
    created_at timestamptz not null
  );
  create index report_account on report (account_id, organization_id, id);

  create table overview_stamp (
    organization_id uuid primary key,
    stamp int not null
  );
`;
