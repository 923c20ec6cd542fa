import { Id } from '@allforone/contracts/common';
import { job } from '@allforone/runtime/job';
import { z } from 'zod';
import { keepInOutbox } from '../adapters/outbox.ts';
import { sendBySmtp } from '../adapters/smtp.ts';
import { mailFor } from '../letters/mail-for.ts';
import { MailOrder } from '../letters/order.ts';

/** Writes and sends one mail. It carries ids alone: addresses and tokens are asked for when it is written. */
export const sendMail = job({
  name: 'send-mail',
  data: z.object({ mailId: Id, order: MailOrder }),
  isOutside: true,
  run: async (ctx, { mailId, order }) => {
    const mail = await mailFor(ctx, mailId, order);
    if (!mail) return;

    await (ctx.config.smtpUrl ? sendBySmtp : keepInOutbox)(ctx, mail);
  },
});
