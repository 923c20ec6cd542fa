import { Migration } from '@mikro-orm/migrations';

export class Migration20261126200000_sent extends Migration {
  override up(): void {
    this.addSql('alter table upload add column sent_digest text');
  }
}
