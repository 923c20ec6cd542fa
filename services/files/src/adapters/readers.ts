import { chat } from '@allforone/contracts/chat';
import { projects } from '@allforone/contracts/projects';
import type { SystemCtx } from '@allforone/runtime/context';
import type { Located } from '../entities/space.ts';
import { readersOfPlace } from './organizations.ts';

interface Wanted {
  cursor?: string;
  limit: number;
}

interface People {
  items: string[];
  nextCursor: string | null;
}

/** Who may be able to read what is in a space, by page: whoever is in the place. */
export async function readersOfSpace(
  ctx: SystemCtx,
  { organizationId, space: { kind, placeId } }: Located,
  page: Wanted,
): Promise<People> {
  switch (kind) {
    case 'organization':
      return readersOfPlace(ctx, { organizationId, groupId: null }, page);
    case 'group':
      return readersOfPlace(ctx, { organizationId, groupId: placeId }, page);
    case 'conversation':
      return idsIn(await ctx.call(chat.memberReceipts, { conversationId: placeId, ...page }));
    case 'personal':
      return { items: [placeId], nextCursor: null };
    default:
      return idsIn(await ctx.call(projects.people, { projectId: placeId, ...page }));
  }
}

const idsIn = (page: { items: { accountId: string }[]; nextCursor: string | null }): People => ({
  items: page.items.map(({ accountId }) => accountId),
  nextCursor: page.nextCursor,
});
