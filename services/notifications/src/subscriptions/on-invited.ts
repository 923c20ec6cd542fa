import { organizations } from '@allforone/contracts/organizations';
import { idFrom } from '@allforone/runtime/id';
import { listen } from '@allforone/runtime/subscription';
import { sendMail } from '../jobs/send-mail.ts';

export const onInvited = listen(organizations.invited, async (ctx, { invitationId }) => {
  const mailId = idFrom(ctx.eventId);

  await ctx.enqueue(sendMail, { mailId, order: { about: 'invitation', invitationId } }, { id: mailId });
});
