import { Id } from '@allforone/contracts/common';
import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { z } from 'zod';
import { Invitation } from '../entities/invitation.ts';
import { toInvitation } from '../views.ts';

const Position = z.tuple([Id]);

/** Those that can still be used, newest first. */
export const listInvitations = handle(organizations.invitations, async (ctx, input) => {
  const { organizationId, cursor, limit } = input;
  const before = cursor ? { id: { $lt: decodeCursor(cursor, Position)[0] } } : {};
  const isOpen = { revokedAt: null, $or: [{ email: null }, { useCount: 0 }], expiresAt: { $gt: ctx.now } };
  const invitations = await ctx.em.find(
    Invitation,
    { organizationId, ...isOpen, ...before },
    { orderBy: { id: 'desc' }, limit: limit + 1 },
  );

  return pageFrom(invitations, limit, ({ id }) => [id], toInvitation);
});
