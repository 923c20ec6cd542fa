import { quickIndexes, soughtQuery } from '@allforone/runtime/search/functions';
import { Migration } from '@mikro-orm/migrations';

/** How far it was when it last moved before: a step is then known by itself, and those of a week are added up. */
const steps = /* sql */ `
  alter table objective_progress add column before int;
  update objective_progress set before = earlier.progress from (
    select objective_id, day, lag(progress) over (partition by objective_id order by day) as progress
    from objective_progress
  ) as earlier where (earlier.objective_id, earlier.day) = (objective_progress.objective_id, objective_progress.day);
  alter table objective_progress drop constraint objective_progress_pkey,
    add primary key (objective_id, day) include (before, progress);
`;

export class Migration20261127120000_sought extends Migration {
  override up(): void {
    this.addSql(soughtQuery);
    this.addSql(quickIndexes);
    this.addSql(steps);
  }
}
