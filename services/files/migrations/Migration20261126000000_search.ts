import { searchFunctions } from '@allforone/runtime/search/functions';
import { Migration } from '@mikro-orm/migrations';

export class Migration20261126000000_search extends Migration {
  override up(): void {
    this.addSql(searchFunctions);
    this.addSql(search);
  }
}

const search = `
  alter table stored_file
    add column search tsvector generated always as (search_vector(organization_id, name)) stored;
  create index stored_file_search on stored_file using gin (search) where deleted_at is null;
  create index stored_file_latest on stored_file (organization_id, id) where deleted_at is null;
`;
