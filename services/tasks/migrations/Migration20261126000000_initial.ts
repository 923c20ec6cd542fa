import { searchFunctions } from '@allforone/runtime/search/functions';
import { Migration } from '@mikro-orm/migrations';

export class Migration20261126000000_initial extends Migration {
  override up(): void {
    this.addSql(searchFunctions);
    this.addSql(boards);
    this.addSql(tasks);
    this.addSql(traces);
    this.addSql(talk);
    this.addSql(views);
  }
}

/** `hidden_at`: its group or project is gone, and may come back. */
const boards = `
  create table board (
    id uuid primary key,
    organization_id uuid not null,
    kind text not null check (kind in ('organization', 'group', 'project', 'personal')),
    place_id uuid not null,
    open_count int not null default 0,
    done_count int not null default 0,
    version int not null default 0,
    active_at timestamptz not null,
    hidden_at timestamptz,
    unique (organization_id, kind, place_id)
  ) with (fillfactor = 70);
  create index board_active on board (organization_id, active_at desc, id) where hidden_at is null;
  create index board_place on board (place_id);

  create table board_column (
    id uuid primary key,
    organization_id uuid not null,
    board_id uuid not null references board on delete cascade,
    name text not null,
    rank text collate "C" not null,
    is_done boolean not null,
    task_count int not null default 0
  ) with (fillfactor = 70);
  create unique index board_column_name on board_column (board_id, lower(name));
  create unique index board_column_rank on board_column (board_id, rank);

  create table label (
    id uuid primary key,
    organization_id uuid not null,
    board_id uuid not null references board on delete cascade,
    name text not null,
    color text not null
  );
  create unique index label_name on label (board_id, lower(name));
`;

/** What others count of a task is kept in its row, so that a board of thousands is one statement. */
const tasks = `
  create table task (
    id uuid primary key,
    organization_id uuid not null,
    board_id uuid not null references board on delete cascade,
    column_id uuid not null references board_column,
    rank text collate "C" not null,
    parent_id uuid references task on delete cascade,
    title text not null,
    description text not null,
    search tsvector not null generated always as (search_vector(organization_id, title || ' ' || description)) stored,
    priority text not null,
    label_ids uuid[] not null,
    assignee_ids uuid[] not null,
    starts_at timestamptz,
    due_at timestamptz,
    done_at timestamptz,
    checklist jsonb not null,
    attachments jsonb not null,
    recurrence text,
    time_zone text not null,
    reminders int[] not null,
    subtask_count int not null default 0,
    done_subtask_count int not null default 0,
    comment_count int not null default 0,
    link_count int not null default 0,
    link_version int not null default 0,
    blocker_count int not null default 0,
    minutes_spent int not null default 0,
    created_by uuid not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    deleted_at timestamptz,
    version int not null default 1
  ) with (fillfactor = 70);
  create index task_order on task (board_id, column_id, rank, id) where deleted_at is null and parent_id is null;
  create index task_column on task (column_id, rank, id);
  create index task_parent on task (parent_id, rank, id) where parent_id is not null;
  create index task_deleted on task (board_id, deleted_at desc, id) where deleted_at is not null;
  create index task_search on task using gin (search) where deleted_at is null;
  create index task_assignees on task using gin (assignee_ids) where deleted_at is null;
  create index task_labels on task using gin (label_ids);
  create index task_due on task (organization_id, (coalesce(due_at, 'infinity')), id)
    where deleted_at is null and done_at is null;
  create index task_due_ever on task (organization_id, (coalesce(due_at, 'infinity')), id) where deleted_at is null;
  create index task_priority on task
    (organization_id, (array_position(array['urgent', 'high', 'medium', 'low', 'none'], priority)), id)
    where deleted_at is null and done_at is null;
  create index task_newest on task (organization_id, id) where deleted_at is null;
  create index task_forgotten on task (deleted_at) where deleted_at is not null;

  create table board_load (
    board_id uuid not null references board on delete cascade,
    account_id uuid not null,
    organization_id uuid not null,
    open_count int not null,
    primary key (board_id, account_id)
  );
  create index board_load_person on board_load (account_id, organization_id);
  create index board_load_busiest on board_load (organization_id, open_count desc) where open_count > 0;

  create table dependency (
    task_id uuid not null references task on delete cascade,
    blocked_by_id uuid not null references task on delete cascade,
    organization_id uuid not null,
    primary key (task_id, blocked_by_id),
    check (task_id <> blocked_by_id)
  );
  create index dependency_blocker on dependency (blocked_by_id);
`;

const traces = `
  create table task_change (
    id uuid primary key,
    organization_id uuid not null,
    task_id uuid not null references task on delete cascade,
    at timestamptz not null,
    actor_id uuid,
    fields jsonb not null,
    undone_by uuid
  );
  create index task_change_task on task_change (task_id, id);
`;

/** `client_id`: the key of the one who wrote it, so that what is sent again is there once. */
const talk = `
  create table comment (
    id uuid primary key,
    organization_id uuid not null,
    task_id uuid not null references task on delete cascade,
    author_id uuid not null,
    text text not null,
    search tsvector not null generated always as (search_vector(organization_id, text)) stored,
    attachments jsonb not null,
    created_at timestamptz not null,
    edited_at timestamptz,
    deleted_at timestamptz,
    client_id text
  );
  create index comment_task on comment (task_id, id);
  create index comment_search on comment using gin (search) where deleted_at is null;
  create index comment_newest on comment (organization_id, id) where deleted_at is null;
  create unique index comment_client on comment (task_id, author_id, client_id) where client_id is not null;

  create table time_entry (
    id uuid primary key,
    organization_id uuid not null,
    board_id uuid not null references board on delete cascade,
    task_id uuid not null references task on delete cascade,
    account_id uuid not null,
    minutes int not null check (minutes between 1 and 1440),
    day date not null,
    note text not null,
    created_at timestamptz not null
  );
  create index time_entry_task on time_entry (task_id, id);
  create index time_entry_recent on time_entry (account_id, day);

  create table reminder (
    task_id uuid not null references task on delete cascade,
    organization_id uuid not null,
    account_id uuid not null,
    due_at timestamptz not null,
    minutes_before int not null,
    primary key (task_id, account_id, due_at, minutes_before)
  );
  create index task_reminded on task (due_at)
    where deleted_at is null and done_at is null and due_at is not null and reminders <> '{}';
`;

const views = `
  create table saved_view (
    id uuid primary key,
    organization_id uuid not null,
    board_id uuid references board on delete cascade,
    owner_id uuid not null,
    name text not null,
    layout text not null,
    filter jsonb not null,
    is_shared boolean not null
  );
  create unique index saved_view_name on saved_view
    (organization_id, owner_id, coalesce(board_id, organization_id), lower(name));
  create index saved_view_shared on saved_view (board_id) where is_shared;
`;
