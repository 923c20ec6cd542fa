import { accounts } from '@allforone/contracts/accounts';
import { handle } from '@allforone/runtime/action';
import { refuseAndKeep } from '@allforone/runtime/refusal';
import { accountFor } from '../../access.ts';
import { totpStepOf } from '../../adapters/totp.ts';
import { countAttempt, forgetAttempts } from '../../entities/attempt-count.ts';
import { renewRecoveryCodesOf } from '../../entities/recovery-code.ts';

export const confirmTwoFactor = handle(accounts.confirmTwoFactor, async (ctx, { code }) => {
  const account = await accountFor(ctx);
  account.assertTwoFactorPending();
  const attempt = await countAttempt(ctx, 'code', account.id);
  if (attempt.isTooMany) throw attempt.refusal;

  const step = await totpStepOf(ctx, account, code.replaceAll(/\s/g, ''));
  if (step === null) throw refuseAndKeep('wrong_code');

  await forgetAttempts(ctx, 'code', account.id);
  account.confirmTwoFactor(step, ctx.now);
  ctx.publish(accounts.twoFactorChanged, { accountId: account.id, on: true });

  return { recoveryCodes: await renewRecoveryCodesOf(ctx, account.id) };
});
