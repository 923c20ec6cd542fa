import { Migration } from '@mikro-orm/migrations';

/** Those of one role, in the order of names. */
const roles = /* sql */ `
  drop index membership_role;
  create index membership_role on membership (organization_id, role_key, search_name, account_id)
    where left_at is null;
`;

export class Migration20261126130000_roles extends Migration {
  override up(): void {
    this.addSql(roles);
  }
}
