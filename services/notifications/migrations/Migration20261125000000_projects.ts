import { Migration } from '@mikro-orm/migrations';

export class Migration20261125000000 extends Migration {
  override up(): void {
    this.addSql('alter table notification add column project_id uuid');
    this.addSql(`
      create index notification_project on notification (project_id, account_id)
      where project_id is not null`);
  }
}
