import { type ObjectRef, objectTokens } from '@allforone/contracts/objects';
import type { SystemCtx } from '@allforone/runtime/context';
import { seen } from '../access.ts';
import { lookUp } from '../adapters/owners.ts';
import { selectLinks } from '../queries/select-links.ts';
import { isSame, keyOf } from './ends.ts';
import { endsOf, type Wanted, writeLinks } from './link.ts';
import { holdObjects } from './linked-object.ts';

/** Objects that one text links; it may name more. */
const mostNamed = 20;

interface Said {
  organizationId: string;
  authorId: string;
  by: ObjectRef;
  text: string;
}

export const namesObjects = (text: string): boolean => text.includes('<#');

/** What a text names is linked with what bears it. */
export const linkNamed = (ctx: SystemCtx, { organizationId, authorId, by, text }: Said): Promise<void> =>
  linkSeen(ctx, {
    ...{ organizationId, createdBy: authorId, from: by },
    to: objectTokens(text)
      .filter((object) => !isSame(object, by))
      .slice(0, mostNamed),
  });

/**
 * Links an object with others, as far as who wrote it may see them all. What was linked once is left as it is: somebody
 * may have removed it. @throws Refusal unavailable, so that the fact comes again once every owner answers.
 */
export async function linkSeen(
  ctx: SystemCtx,
  { organizationId, createdBy, from, to }: Wanted,
): Promise<void> {
  const fresh = await neverLinked(ctx, from, to);
  if (fresh.length === 0) return;
  const known = await lookUp(ctx, { organizationId, accountId: createdBy }, [from, ...fresh]);
  const found = [from, ...fresh].map(known);
  for (const end of found) if (end.isAway) seen(end);
  const shown = fresh.filter((object) => known(object).card);
  if (!known(from).card || shown.length === 0) return;

  const room = await holdObjects(ctx, organizationId, [from, ...shown]);
  const fitting = (await neverLinked(ctx, from, shown))
    .filter((object) => room.get(keyOf(object)))
    .slice(0, room.get(keyOf(from)));
  if (fitting.length > 0) await writeLinks(ctx, { organizationId, createdBy, from, to: fitting });
}

async function neverLinked(ctx: SystemCtx, from: ObjectRef, to: readonly ObjectRef[]): Promise<ObjectRef[]> {
  if (to.length === 0) return [];
  const rows = await selectLinks(ctx, from).execute();
  const linked = new Set(rows.flatMap(endsOf).map(keyOf));

  return to.filter((object) => !linked.has(keyOf(object)));
}
