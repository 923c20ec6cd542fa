import { nameQuery } from '@allforone/runtime/search/functions';
import { Migration } from '@mikro-orm/migrations';

/** The id of the organisation is looked up as it is: as a beginning it cost a walk through all of its names. */
export class Migration20261127000000_name_query extends Migration {
  override up(): void {
    this.addSql(nameQuery);
  }
}
