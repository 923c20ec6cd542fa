import { Migration } from '@mikro-orm/migrations';

/** Those who are there, by their ids: who tells all of them something asks for nothing else. */
const present = /* sql */ `
  create index membership_present on membership (organization_id, account_id) include (role_key, custom_role_id)
    where left_at is null;
`;

export class Migration20261126190000_present extends Migration {
  override up(): void {
    this.addSql(present);
  }
}
