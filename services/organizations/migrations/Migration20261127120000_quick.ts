import { quickIndexes } from '@allforone/runtime/search/functions';
import { Migration } from '@mikro-orm/migrations';

export class Migration20261127120000_quick extends Migration {
  override up(): void {
    this.addSql(quickIndexes);
  }
}
