import { accounts } from '@allforone/contracts/accounts';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { MailRequest } from '../entities/mail-request.ts';
import { toMailToken } from '../views.ts';

export const mailToken = handle(accounts.mailToken, async (ctx, { purpose, requestId }) => {
  if ((await ctx.em.count(MailRequest, { id: requestId, purpose })) === 0) throw notFound('mail request');

  return { token: toMailToken(ctx.config, requestId) };
});
