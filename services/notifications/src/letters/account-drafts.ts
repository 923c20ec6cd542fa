import { accounts } from '@allforone/contracts/accounts';
import type { SystemCtx } from '@allforone/runtime/context';
import { unlessGone } from '../telling/unless-gone.ts';
import { type Draft, textsIn } from './draft.ts';
import type { OrderOf } from './order.ts';

export async function draftVerification(
  ctx: SystemCtx,
  { accountId, requestId }: OrderOf<'verification'>,
): Promise<Draft | null> {
  const [contact] = await ctx.call(accounts.contacts, { accountIds: [accountId] });
  if (!contact || contact.emailVerified) return null;
  const answer = await unlessGone(ctx.call(accounts.mailToken, { purpose: 'verify-email', requestId }));
  if (!answer) return null;

  return {
    to: contact.email,
    language: contact.locale,
    words: textsIn(contact.locale).verification(contact.name),
    path: `/verify-email?token=${encodeURIComponent(answer.token)}`,
    refusable: false,
  };
}

export async function draftPasswordReset(
  ctx: SystemCtx,
  { accountId, requestId }: OrderOf<'password_reset'>,
): Promise<Draft | null> {
  const [contact] = await ctx.call(accounts.contacts, { accountIds: [accountId] });
  if (!contact) return null;
  const answer = await unlessGone(ctx.call(accounts.mailToken, { purpose: 'reset-password', requestId }));
  if (!answer) return null;

  return {
    to: contact.email,
    language: contact.locale,
    words: textsIn(contact.locale).passwordReset(contact.name),
    path: `/reset-password?token=${encodeURIComponent(answer.token)}`,
    refusable: false,
  };
}
