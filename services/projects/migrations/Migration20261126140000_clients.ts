import { Migration } from '@mikro-orm/migrations';

/** What is counted for each client is in the index. */
const clients = /* sql */ `
  drop index project_clients;
  create index project_clients on project (organization_id, client_group_id)
    include (status, next_due_on, waiting_count) where deleted_at is null and client_group_id is not null;
`;

export class Migration20261126140000_clients extends Migration {
  override up(): void {
    this.addSql(clients);
  }
}
