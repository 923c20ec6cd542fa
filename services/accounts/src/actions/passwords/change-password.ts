import { accounts } from '@allforone/contracts/accounts';
import { handle } from '@allforone/runtime/action';
import { confirmedAccountFor } from '../../access.ts';
import { hashPassword } from '../../adapters/password-hash.ts';
import { closeRequests } from '../../entities/mail-request.ts';
import { assertGoodPassword } from '../../entities/password-rule.ts';
import { endSessions } from '../../entities/session.ts';

export const changePassword = handle(
  accounts.changePassword,
  async (ctx, { currentPassword, newPassword }) => {
    const account = await confirmedAccountFor(ctx, currentPassword);
    await assertGoodPassword(newPassword, account);

    account.changePassword(await hashPassword(newPassword), ctx.now);
    ctx.publish(accounts.passwordChanged, { accountId: account.id });
    await endSessions(ctx, { accountId: account.id, except: ctx.actor.sessionId });
    await closeRequests(ctx, account.id, 'reset-password');

    return { done: true as const };
  },
);
