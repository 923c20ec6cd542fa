import { Migration } from '@mikro-orm/migrations';

export class Migration20261126000000_initial extends Migration {
  override up(): void {
    this.addSql(links);
    this.addSql(linkedObjects);
  }
}

/** Ends are in order, so that one link is one row from whichever end it was made. A removed one stays as a stone. */
const links = `
  create table link (
    id uuid primary key,
    organization_id uuid not null,
    first_kind text not null,
    first_id uuid not null,
    second_kind text not null,
    second_id uuid not null,
    created_by uuid not null,
    created_at timestamptz not null,
    removed_at timestamptz,
    unique (first_id, second_id, first_kind, second_kind, organization_id)
  );
  create index link_second on link (second_id, first_id);
`;

/** Whoever changes the links of an object holds its row. */
const linkedObjects = `
  create table linked_object (
    id uuid not null,
    kind text not null,
    organization_id uuid not null,
    link_count int not null,
    version bigint not null,
    primary key (id, kind)
  );
`;
