import { Migration } from '@mikro-orm/migrations';

export class Migration20261125000000_projects extends Migration {
  override up(): void {
    this.addSql(projects);
  }
}

const projects = `
  alter table conversation
    add column project_id uuid,
    drop constraint conversation_kind_check,
    add constraint conversation_kind_check check (kind in ('direct', 'group', 'channel', 'project')),
    add constraint conversation_project_check check ((kind = 'project') = (project_id is not null));
  create unique index conversation_project on conversation (project_id) where project_id is not null;
`;
