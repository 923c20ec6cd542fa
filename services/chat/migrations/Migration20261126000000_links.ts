import { Migration } from '@mikro-orm/migrations';

export class Migration20261126000000_links extends Migration {
  override up(): void {
    this.addSql(links);
  }
}

const links = `
  alter table message
    add column link_count int not null default 0,
    add column link_version bigint not null default 0;
`;
