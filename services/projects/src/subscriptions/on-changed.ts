import { projects } from '@allforone/contracts/projects';
import { listen } from '@allforone/runtime/subscription';
import { sql } from 'kysely';

/** After the commit, so that commands of one organisation do not wait for each other here. */
export const onChanged = listen(projects.changed, async (ctx, { organizationId }) => {
  await sql`
    insert into overview_stamp (organization_id, stamp) values (${organizationId}, 1)
    on conflict (organization_id) do update set stamp = overview_stamp.stamp + 1`.execute(ctx.tables());
});
