import type { LinkedObject } from '@allforone/contracts/links';
import type { ObjectCard, ObjectRef } from '@allforone/contracts/objects';
import type { Ctx } from '@allforone/runtime/context';
import { forbidden, notFound, refuse } from '@allforone/runtime/refusal';
import { type Lookup, lookUp, ownerOf } from './adapters/owners.ts';
import { endsOf, type LinkRow, LinkSchema } from './entities/link.ts';
import { mayRemove } from './views.ts';

/** The only way to an object. One that its owner does not show does not exist. @throws Refusal not_found, unavailable */
export function seen({ object, card, isAway }: LinkedObject): ObjectCard {
  if (isAway) throw refuse('unavailable', { service: ownerOf[object.kind] });
  if (!card) throw notFound(object.kind);

  return card;
}

/** Both ends of a link, for who may see them. */
export async function endsFor(
  ctx: Ctx,
  organizationId: string,
  ends: readonly [ObjectRef, ObjectRef],
): Promise<Lookup> {
  const known = await lookUp(ctx, { organizationId, accountId: ctx.actor.accountId }, ends);
  for (const end of ends) seen(known(end));

  return known;
}

/**
 * A link to remove: by who made it, or may edit one of its ends. One whose ends are not both seen does not exist; one
 * that is removed still does, for who repeats a command.
 */
export async function linkFor(ctx: Ctx, linkId: string): Promise<LinkRow> {
  const row = await ctx
    .tables(LinkSchema)
    .selectFrom('link')
    .selectAll()
    .where('id', '=', linkId)
    .executeTakeFirst();
  if (!row || !(await ctx.can('organization.read', { organizationId: row.organization_id })))
    throw notFound('link');

  const ends = endsOf(row);
  const known = await endsFor(ctx, row.organization_id, ends);
  if (!mayRemove(row, ctx.actor.accountId, ends.map(known))) throw forbidden('organization.read');

  return row;
}
