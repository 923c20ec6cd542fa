import { job } from '@allforone/runtime/job';
import { z } from 'zod';
import { Invitation } from '../entities/invitation.ts';

const day = 86_400_000;
const daysKept = 30;

/** Addresses of people who never came are not kept for ever. */
export const purgeInvitations = job({
  name: 'purge-invitations',
  data: z.object({}),
  every: day,
  run: async (ctx) => {
    const before = new Date(ctx.now.getTime() - daysKept * day);
    await ctx.em.nativeDelete(Invitation, { expiresAt: { $lt: before } });
  },
});
