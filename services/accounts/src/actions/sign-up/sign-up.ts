import { accounts } from '@allforone/contracts/accounts';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { conflict } from '@allforone/runtime/refusal';
import { onUnique } from '@allforone/runtime/unique';
import { hashPassword } from '../../adapters/password-hash.ts';
import { Account } from '../../entities/account.ts';
import { MailRequest } from '../../entities/mail-request.ts';
import { assertGoodPassword } from '../../entities/password-rule.ts';
import { Session } from '../../entities/session.ts';
import { toSession } from '../../views.ts';

export const signUp = handle(accounts.signUp, async (ctx, { email, password, name, locale }) => {
  if ((await ctx.em.count(Account, { email })) > 0) throw conflict('email_taken');
  await assertGoodPassword(password, { name, email, hasTwoFactor: false });

  const account = ctx.em.create(Account, {
    id: newId(),
    email,
    name,
    locale,
    timeZone: 'UTC',
    passwordHash: await hashPassword(password),
    passwordChangedAt: ctx.now,
    createdAt: ctx.now,
  });
  await onUnique(() => ctx.em.flush(), 'email_taken');
  const request = MailRequest.open(ctx, account.id, 'verify-email');
  ctx.publish(accounts.signedUp, { accountId: account.id, name, locale });
  ctx.publish(accounts.verificationRequested, { accountId: account.id, requestId: request.id });

  return await toSession(ctx, Session.begin(ctx, account.id));
});
