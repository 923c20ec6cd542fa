import { Id } from '@allforone/contracts/common';
import { z } from 'zod';
import { News } from '../telling/news.ts';

/** Which mail to write, by ids alone. */
export const MailOrder = z.discriminatedUnion('about', [
  z.object({ about: z.literal('verification'), accountId: Id, requestId: Id }),
  z.object({ about: z.literal('password_reset'), accountId: Id, requestId: Id }),
  z.object({ about: z.literal('invitation'), invitationId: Id }),
  z.object({ about: z.literal('news'), news: News }),
]);
export type MailOrder = z.infer<typeof MailOrder>;

/** A part of the union: `OrderOf<'invitation'>`. */
export type OrderOf<About extends MailOrder['about']> = Extract<MailOrder, { about: About }>;
