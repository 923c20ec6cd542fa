import { Migration } from '@mikro-orm/migrations';

export class Migration20261126120000_waiting extends Migration {
  override up(): void {
    this.addSql(`create index content_waiting on content (organization_id, sha256) where scan = 'waiting'`);
  }
}
