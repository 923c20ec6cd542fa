import { Migration } from '@mikro-orm/migrations';

export class Migration20261125000000_initial extends Migration {
  override up(): void {
    this.addSql(nameKey);
    this.addSql(nameWords);
    this.addSql(spaces);
    this.addSql(folders);
    this.addSql(contents);
    this.addSql(uses);
    this.addSql(storedFiles);
    this.addSql(versions);
    this.addSql(uploads);
    this.addSql(links);
  }
}

/** unaccent() only counts as stable because its rules are a file; ours never change under an index. */
const nameKey = `
  create function name_key(name text) returns text language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, name));
`;

/** What holds no letter finds nothing. The space is a word of each name, so that the index never walks through others. */
const nameWords = `
  create function name_words(name text) returns text[] language sql immutable strict parallel safe
  return string_to_array(btrim(regexp_replace(name_key(name), '[[:punct:][:space:]]+', ' ', 'g')), ' ');
  create function name_query(space_id uuid, search text) returns tsquery
  language sql immutable strict parallel safe
  return (
    select case when count(*) = 0 then ''
      else string_agg(quote_literal(word) || ':*', ' & ') || ' & ' || quote_literal(space_id) end::tsquery
    from unnest(name_words(search)) as word);
`;

const spaces = `
  create table space (
    id uuid primary key,
    organization_id uuid not null,
    kind text not null,
    place_id uuid not null,
    used_bytes bigint not null check (used_bytes >= 0)
  );
  create index space_organization on space (organization_id);
`;

/** \`path\`: ids of the folders above, from the top down. What lies in the trash does not hold its name. */
const folders = `
  create table folder (
    id uuid primary key,
    organization_id uuid not null,
    space_id uuid not null references space,
    parent_id uuid references folder on delete set null,
    path uuid[] not null,
    name text not null,
    restriction jsonb,
    created_by uuid not null,
    created_at timestamptz not null,
    deleted_at timestamptz,
    is_trashed_itself boolean not null default false
  );
  create unique index folder_name on folder (space_id, parent_id, lower(name)) nulls not distinct
    where deleted_at is null;
  create index folder_path on folder using gin (path);
  create index folder_trash on folder (space_id, deleted_at, id) where is_trashed_itself;
`;

const contents = `
  create table content (
    organization_id uuid not null,
    sha256 text not null,
    key text not null,
    size bigint not null,
    media_type text not null,
    reference_count int not null check (reference_count >= 0),
    unused_since timestamptz,
    image_state text,
    image_width int,
    image_height int,
    image_variants jsonb,
    scan text not null,
    primary key (organization_id, sha256)
  );
  create index content_key on content (key);
  create index content_sha256 on content (sha256);
  create index content_unused on content (unused_since) where unused_since is not null;
`;

/** Bytes of the contents that an organisation holds, each once. */
const uses = `
  create table organization_use (
    organization_id uuid primary key,
    used_bytes bigint not null check (used_bytes >= 0)
  );
`;

const storedFiles = `
  create table stored_file (
    id uuid primary key,
    organization_id uuid not null,
    space_id uuid not null references space,
    folder_id uuid references folder on delete set null,
    path uuid[] not null,
    name text not null,
    search_name text collate "C" not null generated always as
      (name_key(name)) stored,
    words tsvector not null generated always as
      (array_to_tsvector(space_id::text || name_words(name))) stored,
    kind text not null,
    category text,
    version int not null,
    sha256 text not null,
    size bigint not null,
    restriction jsonb,
    created_by uuid not null,
    created_at timestamptz not null,
    updated_by uuid not null,
    updated_at timestamptz not null,
    deleted_at timestamptz,
    is_trashed_itself boolean not null default false,
    foreign key (organization_id, sha256) references content
  );
  create unique index stored_file_name on stored_file (space_id, folder_id, lower(name)) nulls not distinct
    where deleted_at is null;
  create index stored_file_by_name on stored_file (space_id, folder_id, search_name, id) where deleted_at is null;
  create index stored_file_newest on stored_file (space_id, updated_at desc, id desc) where deleted_at is null;
  create index stored_file_largest on stored_file (space_id, size desc, id desc) where deleted_at is null;
  create index stored_file_deep on stored_file (space_id, search_name, id) where deleted_at is null;
  create index stored_file_kind on stored_file (space_id, kind) where deleted_at is null;
  create index stored_file_category on stored_file (space_id, category) where category is not null;
  create index stored_file_words on stored_file using gin (words) where deleted_at is null;
  create index stored_file_path on stored_file using gin (path);
  create index stored_file_trash on stored_file (space_id, deleted_at, id) where is_trashed_itself;
  create index stored_file_expiry on stored_file (deleted_at) where deleted_at is not null;
  create index stored_file_content on stored_file (organization_id, sha256);
`;

const versions = `
  create table file_version (
    file_id uuid not null references stored_file on delete cascade deferrable initially deferred,
    number int not null,
    organization_id uuid not null,
    sha256 text not null,
    size bigint not null,
    media_type text not null,
    created_by uuid not null,
    created_at timestamptz not null,
    primary key (file_id, number),
    foreign key (organization_id, sha256) references content
  );
  create index file_version_content on file_version (organization_id, sha256);
`;

const uploads = `
  create table upload (
    id uuid primary key,
    organization_id uuid not null,
    space jsonb not null,
    folder_id uuid,
    file_id uuid,
    account_id uuid not null,
    name text not null,
    media_type text not null,
    size bigint not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    stored_as uuid
  );
  create index upload_expiry on upload (expires_at) where stored_as is null;
`;

const links = `
  create table link (
    id uuid primary key,
    organization_id uuid not null,
    file_id uuid not null references stored_file on delete cascade,
    created_by uuid not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    open_count int not null default 0
  );
  create index link_file on link (file_id, id);
  create index link_expiry on link (expires_at);
`;
