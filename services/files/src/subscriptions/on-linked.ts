import { links } from '@allforone/contracts/links';
import { listen } from '@allforone/runtime/subscription';
import { tellSpaceChanged } from '../entities/space.ts';
import { StoredFile } from '../entities/stored-file.ts';

/** How often a file is linked is kept elsewhere: whoever looks at its space asks again. */
export const onLinked = listen(
  links.counted,
  async (ctx, { organizationId, object }) => {
    const file = await ctx.em.findOne(StoredFile, { id: object.id });
    if (file) tellSpaceChanged(ctx, organizationId, file.spaceId);
  },
  ({ object }) => object.kind === 'file',
);
