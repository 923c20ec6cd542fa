import { nameQuery } from '@allforone/runtime/search/functions';
import { Migration } from '@mikro-orm/migrations';

/** What a name is compared by when deliverables are weighed against each other; projects have it already. */
const names = /* sql */ `
  alter table deliverable add column search_name text collate "C" not null
    generated always as (search_key(name)) stored;
`;

export class Migration20261127000000_named extends Migration {
  override up(): void {
    this.addSql(nameQuery);
    this.addSql(names);
  }
}
