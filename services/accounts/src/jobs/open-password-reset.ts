import { accounts } from '@allforone/contracts/accounts';
import { Id } from '@allforone/contracts/common';
import { job } from '@allforone/runtime/job';
import { z } from 'zod';
import { closeRequests, MailRequest, mostPerHour, requestsWithinHour } from '../entities/mail-request.ts';

/** Runs for unknown addresses too, with no account: who asks cannot tell, not even by the time it takes. */
export const openPasswordReset = job({
  name: 'open-password-reset',
  data: z.object({ accountId: Id.nullable(), requestId: Id }),
  run: async (ctx, { accountId, requestId }) => {
    if (accountId === null) return;
    const isRepeated = (await ctx.em.count(MailRequest, { id: requestId })) > 0;

    if (!isRepeated) {
      if ((await requestsWithinHour(ctx, accountId, 'reset-password')) >= mostPerHour) return;
      await closeRequests(ctx, accountId, 'reset-password');
      MailRequest.open(ctx, accountId, 'reset-password', requestId);
    }
    ctx.publish(accounts.passwordResetRequested, { accountId, requestId });
  },
});
