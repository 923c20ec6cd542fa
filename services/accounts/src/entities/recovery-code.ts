import { createHmac, randomBytes } from 'node:crypto';
import { secretFor } from '@allforone/runtime/config';
import type { SystemCtx } from '@allforone/runtime/context';
import { defineEntity, p } from '@mikro-orm/core';

const perAccount = 10;
/** 32 characters that cannot be mistaken for one another on paper. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

export const RecoveryCodeSchema = defineEntity({
  name: 'RecoveryCode',
  tableName: 'recovery_code',
  properties: { accountId: p.uuid().primary(), hash: p.blob().primary() },
});

/** @returns ten new codes, each good for one log-in; those of before open nothing any more. */
export async function renewRecoveryCodesOf(ctx: SystemCtx, accountId: string): Promise<string[]> {
  await forgetRecoveryCodesOf(ctx, accountId);
  const codes = Array.from({ length: perAccount }, newCode);
  const rows = codes.map((code) => ({ account_id: accountId, hash: hashOf(ctx, accountId, code) }));
  await ctx.tables(RecoveryCodeSchema).insertInto('recovery_code').values(rows).execute();

  return codes;
}

/** @returns whether it was one of theirs; it is none from now on. */
export async function spendRecoveryCode(ctx: SystemCtx, accountId: string, code: string): Promise<boolean> {
  const spent = await ctx
    .tables(RecoveryCodeSchema)
    .deleteFrom('recovery_code')
    .where('account_id', '=', accountId)
    .where('hash', '=', hashOf(ctx, accountId, code))
    .executeTakeFirst();

  return spent.numDeletedRows > 0;
}

export async function forgetRecoveryCodesOf(ctx: SystemCtx, accountId: string): Promise<void> {
  const codes = ctx.tables(RecoveryCodeSchema).deleteFrom('recovery_code');
  await codes.where('account_id', '=', accountId).execute();
}

/** 60 random bits: "k7mp-x2wd-9hqs". */
function newCode(): string {
  const code = Array.from(randomBytes(12), (byte) => letters[byte % letters.length]).join('');

  return code.replace(/(....)(?=.)/g, '$1-');
}

/** With a key that is not in the database, so that a copy of its rows gives nothing to try codes against. */
function hashOf(ctx: SystemCtx, accountId: string, code: string): Buffer {
  const plain = code.toLowerCase().replaceAll('-', '');

  return createHmac('sha256', secretFor(ctx.config, 'recovery-code'))
    .update(`${accountId} ${plain}`)
    .digest();
}
