import type { Restriction } from '@allforone/contracts/files';
import type { Ctx } from '@allforone/runtime/context';
import type { OpenSpace } from '../../access.ts';
import { type Fence, fencesAround, isOpenTo } from '../../entities/restriction.ts';
import { askerOf } from '../../entities/rights.ts';

interface Row {
  path: string[];
  restriction: Restriction;
  created_by: string;
}

/** Those of a space that the reader may see: one question for all folders above them. */
export async function readableAmong<R extends Row>(
  ctx: Ctx,
  space: OpenSpace,
  rows: readonly R[],
): Promise<R[]> {
  if (space.rights.manage || rows.length === 0) return [...rows];
  const above = [...new Set(rows.flatMap(({ path }) => path))];
  const fences = above.length > 0 ? await fencesAround(ctx, above) : new Map<string, Fence>();
  const asker = askerOf(ctx);
  const isOpen = await Promise.all(
    rows.map((row) => {
      const around = row.path.flatMap((id) => fences.get(id) ?? []);
      const own = row.restriction ? [{ restriction: row.restriction, createdBy: row.created_by }] : [];

      return isOpenTo(asker, space, space.rights, [...around, ...own]);
    }),
  );

  return rows.filter((_row, index) => isOpen[index]);
}
