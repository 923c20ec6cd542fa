import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { fileFor, type OpenSpace } from '../../access.ts';
import { readersOfSpace } from '../../adapters/readers.ts';
import { isOpenTo, restrictionsOn } from '../../entities/restriction.ts';
import { askerFor, rightsIn } from '../../entities/rights.ts';

const most = 20;

/** Each is asked as they would be themselves: nobody is named who would not find it. */
export const listReaders = handle(files.readers, async (ctx, { fileId, cursor, limit }) => {
  const { file, space } = await fileFor(ctx, fileId);
  const fences = await restrictionsOn(ctx, file, file.path);
  const { items, nextCursor } = await readersOfSpace(ctx, space, { cursor, limit: Math.min(limit, most) });
  const weighed = await Promise.all(items.map((accountId) => weigh(ctx, space, fences, accountId)));

  return { items: weighed.flatMap((reader) => reader ?? []), nextCursor };
});

async function weigh(
  ctx: Ctx,
  space: OpenSpace,
  fences: Awaited<ReturnType<typeof restrictionsOn>>,
  accountId: string,
) {
  const asker = await askerFor(ctx, space.organizationId, accountId);
  const rights = await rightsIn(ctx, asker, space);
  if (!rights.read || !(await isOpenTo(asker, space, rights, fences))) return null;
  if (rights.manage) return { accountId, because: 'manager' as const };

  return { accountId, because: fences.length > 0 ? ('named' as const) : ('space' as const) };
}
