import { Migration } from '@mikro-orm/migrations';

/** How many have each role, counted as they come and go; among them the owners, who were counted alone before. */
const roleCounts = /* sql */ `
  alter table organization add column role_counts jsonb;
  update organization set role_counts = coalesce((
    select jsonb_object_agg(role_key, members) from (
      select role_key, count(*) as members from membership
      where organization_id = organization.id and left_at is null group by role_key
    ) as counted), '{}');
  alter table organization
    alter column role_counts set not null,
    drop column owner_count,
    add check ((role_counts->>'owner')::int between 1 and member_count);
`;

export class Migration20261126150000_role_counts extends Migration {
  override up(): void {
    this.addSql(roleCounts);
  }
}
