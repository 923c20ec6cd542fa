import { projects } from '@allforone/contracts/projects';
import { services } from '@allforone/deploy/all-services';

/** Whoever answers what was answered is heard once more. */
for (const { handlers } of services.filter(({ name }) => name === 'projects')) {
  for (const handler of handlers.filter(({ action }) => action === projects.answer)) {
    const { run } = handler;
    handler.run = async (ctx, input, answer) => {
      const { deliverableId, version } = input as { deliverableId: string; version: number };
      await ctx.em.execute(
        `update projects.deliverable_version set verdict = null, comment = null, answered_by = null, answered_at = null
         where deliverable_id = ? and number = ?`,
        [deliverableId, version],
      );

      return run(ctx, input, answer);
    };
  }
}
await import('@allforone/deploy/main');
