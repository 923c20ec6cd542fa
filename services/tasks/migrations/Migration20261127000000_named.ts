import { searchKey } from '@allforone/runtime/search/functions';
import { Migration } from '@mikro-orm/migrations';

/** What a title is compared by when tasks are weighed against each other. */
const titles = `
  alter table task add column search_title text collate "C" not null generated always as (search_key(title)) stored;
`;

/** The busiest of each board; of all together they are no longer asked for. */
const busiest = `
  drop index board_load_busiest;
  create index board_load_top on board_load (board_id, open_count desc, account_id) where open_count > 0;
`;

export class Migration20261127000000_named extends Migration {
  override up(): void {
    this.addSql(searchKey);
    this.addSql(titles);
    this.addSql(busiest);
  }
}
