import { tasks } from '@allforone/contracts/tasks';
import { listen } from '@allforone/runtime/subscription';
import { sql } from 'kysely';

/** How much somebody has to do on each board, counted anew after the commit, so that no command waits for it. */
export const onWorkChanged = listen(tasks.workChanged, async (ctx, { accountId, organizationId }) => {
  await sql`
    insert into board_load (board_id, account_id, organization_id, open_count)
    select board_id, ${accountId}, ${organizationId}, count(*) from task
    where organization_id = ${organizationId} and assignee_ids @> array[${accountId}::uuid]
      and deleted_at is null and done_at is null
    group by board_id
    on conflict (board_id, account_id) do update set open_count = excluded.open_count`.execute(ctx.tables());
  await sql`
    update board_load set open_count = 0
    where account_id = ${accountId} and organization_id = ${organizationId} and open_count > 0 and not exists (
      select from task where task.board_id = board_load.board_id and assignee_ids @> array[${accountId}::uuid]
        and deleted_at is null and done_at is null)`.execute(ctx.tables());
});
