import { quickIndexes, soughtQuery } from '@allforone/runtime/search/functions';
import { Migration } from '@mikro-orm/migrations';

/**
 * Some of what has these words, by their index alone: of usual words the planner would rather read all that was ever said
 * until it has met enough.
 */
const someMessages = `
  create function some_messages(sought tsquery, most int) returns uuid[] language sql stable set enable_seqscan to off
  return (
    with found as materialized (select id from message where search @@ sought)
    select array(select id from found limit most)
  );
`;

export class Migration20261127120000_sought extends Migration {
  override up(): void {
    this.addSql(soughtQuery);
    this.addSql(quickIndexes);
    this.addSql(someMessages);
  }
}
