import { links } from '@allforone/contracts/links';
import { listen } from '@allforone/runtime/subscription';
import { keyResultIn, settleLinks } from '../entities/linked-tasks.ts';

export const onLinkAdded = listen(
  links.added,
  async (ctx, { organizationId, ends }) => {
    const keyResultId = keyResultIn(ends);
    if (keyResultId) await settleLinks(ctx, organizationId, keyResultId);
  },
  ({ ends }) => keyResultIn(ends) !== null,
);
