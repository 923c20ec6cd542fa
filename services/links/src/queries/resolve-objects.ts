import { links } from '@allforone/contracts/links';
import { handle } from '@allforone/runtime/action';
import { lookUp } from '../adapters/owners.ts';

export const resolveObjects = handle(links.resolve, async (ctx, { organizationId, objects }) =>
  objects.map(await lookUp(ctx, { organizationId, accountId: ctx.actor.accountId }, objects)),
);
