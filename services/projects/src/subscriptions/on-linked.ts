import { links } from '@allforone/contracts/links';
import { projects } from '@allforone/contracts/projects';
import { listen } from '@allforone/runtime/subscription';
import { Deliverable } from '../entities/deliverable.ts';

/** How often something of a project is linked is kept elsewhere: whoever looks at the project asks again. */
export const onLinked = listen(
  links.counted,
  async (ctx, { organizationId, object: { kind, id } }) => {
    const projectId = kind === 'project' ? id : (await ctx.em.findOne(Deliverable, { id }))?.projectId;
    if (projectId) ctx.publish(projects.changed, { projectId, organizationId });
  },
  ({ object: { kind } }) => kind === 'project' || kind === 'deliverable',
);
