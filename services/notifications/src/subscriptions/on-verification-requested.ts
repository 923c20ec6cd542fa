import { accounts } from '@allforone/contracts/accounts';
import { idFrom } from '@allforone/runtime/id';
import { listen } from '@allforone/runtime/subscription';
import { sendMail } from '../jobs/send-mail.ts';

export const onVerificationRequested = listen(accounts.verificationRequested, async (ctx, request) => {
  const mailId = idFrom(ctx.eventId);

  await ctx.enqueue(sendMail, { mailId, order: { about: 'verification', ...request } }, { id: mailId });
});
