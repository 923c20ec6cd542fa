import { searchKey } from '@allforone/runtime/search/functions';
import { Migration } from '@mikro-orm/migrations';

/** What a name is compared by when files are weighed against each other; `search_name` is what it is ordered by. */
const names = `
  alter table stored_file add column plain_name text collate "C" not null
    generated always as (search_key(name)) stored;
`;

export class Migration20261127000000_named extends Migration {
  override up(): void {
    this.addSql(searchKey);
    this.addSql(names);
  }
}
