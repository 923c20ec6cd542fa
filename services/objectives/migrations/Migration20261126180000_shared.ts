import { Migration } from '@mikro-orm/migrations';

/** What is shared, without going through what everybody keeps to themselves. */
export class Migration20261126180000_shared extends Migration {
  override up(): void {
    this.addSql(`
      create index objective_shared on objective (organization_id, ends_on desc, search_title, id)
        where deleted_at is null and is_shared`);
  }
}
