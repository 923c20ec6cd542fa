import { accounts } from '@allforone/contracts/accounts';
import { handle } from '@allforone/runtime/action';
import { refuse } from '@allforone/runtime/refusal';
import { accountFor } from '../../access.ts';
import { MailRequest, mostPerHour, requestsWithinHour } from '../../entities/mail-request.ts';

export const resendVerification = handle(accounts.resendVerification, async (ctx) => {
  const { id: accountId, emailVerifiedAt } = await accountFor(ctx);
  if (emailVerifiedAt) return { done: true as const };
  if ((await requestsWithinHour(ctx, accountId, 'verify-email')) >= mostPerHour)
    throw refuse('too_many_requests');

  const request = MailRequest.open(ctx, accountId, 'verify-email');
  ctx.publish(accounts.verificationRequested, { accountId, requestId: request.id });

  return { done: true as const };
});
