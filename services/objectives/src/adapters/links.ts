import { links } from '@allforone/contracts/links';
import type { SystemCtx } from '@allforone/runtime/context';

const atMost = 100;

/** Every task that is linked with a key result now. */
export async function tasksLinkedWith(ctx: SystemCtx, keyResultId: string): Promise<string[]> {
  const object = { kind: 'keyResult', id: keyResultId } as const;
  const taskIds: string[] = [];
  let cursor: string | undefined;
  do {
    const page: { items: string[]; nextCursor: string | null } = await ctx.call(links.linkedIds, {
      ...{ object, kind: 'task', cursor, limit: atMost },
    });
    taskIds.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);

  return taskIds;
}
