import { accounts } from '@allforone/contracts/accounts';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { refuseAndKeep } from '@allforone/runtime/refusal';
import { challengedAccountFor, openSession } from '../../access.ts';
import { totpStepOf } from '../../adapters/totp.ts';
import type { Account } from '../../entities/account.ts';
import { countAttempt, forgetAttempts } from '../../entities/attempt-count.ts';
import { LoginAttempt } from '../../entities/login-attempt.ts';
import { spendRecoveryCode } from '../../entities/recovery-code.ts';
import { toSession } from '../../views.ts';

export const logInWithCode = handle(accounts.logInWithCode, async (ctx, { challenge, code }) => {
  const account = await challengedAccountFor(ctx, challenge);
  const attempt = await countAttempt(ctx, 'code', account.id);

  if (attempt.isTooMany) {
    if (attempt.isFirstTooMany) LoginAttempt.note(ctx, account.id, 'locked');
    throw attempt.refusal;
  }
  if (!(await spend(ctx, account, code.replaceAll(/\s/g, '')))) {
    LoginAttempt.note(ctx, account.id, 'wrong_code');
    throw refuseAndKeep('wrong_code');
  }
  await forgetAttempts(ctx, 'code', account.id);

  return await toSession(ctx, await openSession(ctx, account));
});

/** @returns whether the code was right; it is not any more. */
async function spend(ctx: Ctx, account: Account, code: string): Promise<boolean> {
  const step = await totpStepOf(ctx, account, code);
  if (step === null) return await spendRecoveryCode(ctx, account.id, code);
  account.spendCode(step);

  return true;
}
