import { nameQuery } from '@allforone/runtime/search/functions';
import { Migration } from '@mikro-orm/migrations';

export class Migration20261126120000_finding extends Migration {
  override up(): void {
    this.addSql(nameQuery);
    this.addSql(words);
    this.addSql(indexes);
  }
}

/** Titles by the beginnings of their words; the organisation is a word of each. */
const words = `
  alter table objective add column words tsvector not null generated always as
    (array_to_tsvector(organization_id::text || string_to_array(btrim(search_key(title)), ' '))) stored;
  create index objective_words on objective using gin (words) where deleted_at is null;
`;

const indexes = `
  create index objective_scope on objective (organization_id, scope, ends_on desc, search_title, id)
    where deleted_at is null;
  create index objective_newest on objective (organization_id, id) where deleted_at is null;
  create index key_result_newest on key_result (organization_id, id);
  create index check_in_newest on check_in (organization_id, id);
`;
