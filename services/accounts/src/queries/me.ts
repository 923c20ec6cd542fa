import { accounts } from '@allforone/contracts/accounts';
import { handle } from '@allforone/runtime/action';
import { refuse } from '@allforone/runtime/refusal';
import { AccountSchema } from '../entities/account.ts';
import { SessionSchema } from '../entities/session.ts';
import { toAccount } from '../views.ts';

/** Every page begins with it: the session, as `sessionFor` looks for it, and its account in one statement. */
export const me = handle(accounts.me, async (ctx) => {
  const { sessionId, accountId } = ctx.actor;
  const row = await ctx
    .tables(AccountSchema, SessionSchema)
    .selectFrom('account')
    .innerJoin('session', 'session.account_id', 'account.id')
    .where('session.id', '=', sessionId)
    .where('session.expires_at', '>', ctx.now)
    .where('account.id', '=', accountId)
    .select(['account.id', 'email', 'email_verified_at as emailVerifiedAt', 'photo_id as photoId', 'name'])
    .select(['locale', 'time_zone as timeZone', 'phone', 'field_of_study as fieldOfStudy', 'level'])
    .select('two_factor_since as twoFactorSince')
    .executeTakeFirst();
  if (!row) throw refuse('unauthenticated');

  return toAccount({ ...row, hasTwoFactor: row.twoFactorSince !== null });
});
