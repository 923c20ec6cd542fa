import { nameQuery } from '@allforone/runtime/search/functions';
import { Migration } from '@mikro-orm/migrations';

/** What a title is compared by when key results are weighed against each other; objectives have it already. */
const titles = /* sql */ `
  alter table key_result add column search_title text collate "C" not null
    generated always as (search_key(title)) stored;
`;

/** Read by week of all objectives of a period: by the index alone. */
const weeks = /* sql */ `
  alter table objective_progress drop constraint objective_progress_pkey,
    add primary key (objective_id, day) include (progress);
`;

export class Migration20261127000000_named extends Migration {
  override up(): void {
    this.addSql(nameQuery);
    this.addSql(titles);
    this.addSql(weeks);
  }
}
