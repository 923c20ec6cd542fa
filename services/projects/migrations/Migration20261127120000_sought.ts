import { quickIndexes, soughtQuery } from '@allforone/runtime/search/functions';
import { Migration } from '@mikro-orm/migrations';

export class Migration20261127120000_sought extends Migration {
  override up(): void {
    this.addSql(soughtQuery);
    this.addSql(quickIndexes);
  }
}
