import { accounts } from '@allforone/contracts/accounts';
import { idFrom } from '@allforone/runtime/id';
import { listen } from '@allforone/runtime/subscription';
import { sendMail } from '../jobs/send-mail.ts';

export const onPasswordResetRequested = listen(accounts.passwordResetRequested, async (ctx, request) => {
  const mailId = idFrom(ctx.eventId);

  await ctx.enqueue(sendMail, { mailId, order: { about: 'password_reset', ...request } }, { id: mailId });
});
