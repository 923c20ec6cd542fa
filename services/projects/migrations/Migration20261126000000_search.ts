import { nameQuery, searchFunctions } from '@allforone/runtime/search/functions';
import { Migration } from '@mikro-orm/migrations';

export class Migration20261126000000_search extends Migration {
  override up(): void {
    this.addSql(searchFunctions);
    this.addSql(search);
    this.addSql(tasks);
    this.addSql(names);
    this.addSql(nameQuery);
  }
}

const search = `
  alter table project
    add column search tsvector generated always as (search_vector(organization_id, name || ' ' || description)) stored;
  create index project_search on project using gin (search) where deleted_at is null;
  alter table deliverable
    add column search tsvector generated always as (search_vector(organization_id, name || ' ' || description)) stored;
  create index deliverable_search on deliverable using gin (search);
  create index deliverable_newest on deliverable (organization_id, id);
`;

/** `task_version`: of the count that came last. */
const tasks = `
  alter table project
    add column task_count int not null default 0,
    add column done_task_count int not null default 0,
    add column task_version int not null default 0;
`;

/** Names by the beginnings of their words; the organisation is a word of each. */
const names = `
  alter table project add column words tsvector not null generated always as
    (array_to_tsvector(organization_id::text || string_to_array(btrim(search_key(name)), ' '))) stored;
  create index project_words on project using gin (words) where deleted_at is null;
`;
