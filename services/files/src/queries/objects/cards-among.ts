import type { ObjectCard } from '@allforone/contracts/objects';
import type { SystemCtx } from '@allforone/runtime/context';
import type { WhenAway } from '../../adapters/standings.ts';
import { type Fence, fencesAround, isOpenTo } from '../../entities/restriction.ts';
import type { Asker } from '../../entities/rights.ts';
import { keyOf, rightsAmong } from '../../entities/rights-among.ts';
import { type FoundRow, spaceOf, toCard } from './select-found.ts';

interface Seen {
  /** Of what somebody may see now, by id. */
  cards: Map<string, ObjectCard>;
  /** Ids of the spaces in which they may see anything. */
  open: Set<string>;
}

/** Of files of one organisation: one question for all folders above them. */
export async function cardsAmong(
  ctx: SystemCtx,
  asker: Asker,
  organizationId: string,
  rows: readonly FoundRow[],
  whenAway: WhenAway,
): Promise<Seen> {
  const spaces = new Map(rows.map((row) => [keyOf(spaceOf(row)), spaceOf(row)]));
  const rightsAt = await rightsAmong(ctx, asker, organizationId, [...spaces.values()], whenAway);
  const inReach = rows.filter((row) => rightsAt.has(keyOf(spaceOf(row))));
  const above = inReach
    .filter((row) => !rightsAt.get(keyOf(spaceOf(row)))?.manage)
    .flatMap(({ path }) => path);
  const fences = above.length > 0 ? await fencesAround(ctx, above) : new Map<string, Fence>();

  const cards = new Map<string, ObjectCard>();
  for (const row of inReach) {
    const rights = rightsAt.get(keyOf(spaceOf(row)));
    if (!rights) continue;
    const around = row.path.flatMap((id) => fences.get(id) ?? []);
    const own = row.restriction ? [{ restriction: row.restriction, createdBy: row.created_by }] : [];
    const place = { organizationId, space: spaceOf(row) };
    const isOpen = await isOpenTo(asker, place, { ...rights, name: null }, [...around, ...own]);
    if (isOpen) cards.set(row.id, toCard(row, asker.accountId, rights));
  }

  return { cards, open: new Set(inReach.map((row) => row.space_id)) };
}
