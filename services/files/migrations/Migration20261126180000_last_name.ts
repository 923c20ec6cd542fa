import { Migration } from '@mikro-orm/migrations';

export class Migration20261126180000_last_name extends Migration {
  override up(): void {
    this.addSql('alter table space add column last_name text');
  }
}
