import { links } from '@allforone/contracts/links';
import { handleAfter } from '@allforone/runtime/action';
import { conflict } from '@allforone/runtime/refusal';
import { endsFor } from '../access.ts';
import { isSame, keyOf } from '../entities/ends.ts';
import { writeLinks } from '../entities/link.ts';
import { holdObjects } from '../entities/linked-object.ts';
import { findLink } from '../queries/select-links.ts';
import { toLink } from '../views.ts';

/** The owners are asked before the transaction, for they ask others in turn. */
export const addLink = handleAfter(
  links.add,
  async (ctx, { organizationId, from, to }) => {
    if (isSame(from, to)) throw conflict('link_to_itself');

    return endsFor(ctx, organizationId, [from, to]);
  },
  async (ctx, { organizationId, from, to }, known) => {
    const { accountId: createdBy } = ctx.actor;
    const room = await holdObjects(ctx, organizationId, [from, to]);
    const link = await findLink(ctx, from, to);
    if (link) return toLink(link, from, known, createdBy);
    if ([from, to].some((end) => !room.get(keyOf(end)))) throw conflict('limit_reached');
    const [made] = await writeLinks(ctx, { organizationId, createdBy, from, to: [to] });

    return toLink(made, from, known, createdBy);
  },
);
