import { accounts } from '@allforone/contracts/accounts';
import { handle } from '@allforone/runtime/action';
import { AccountSchema } from '../entities/account.ts';

export const contacts = handle(accounts.contacts, async (ctx, { accountIds }) => {
  if (accountIds.length === 0) return [];
  const rows = await ctx
    .tables(AccountSchema)
    .selectFrom('account')
    .select(['id', 'email', 'email_verified_at', 'name', 'locale', 'photo_id'])
    .where('id', 'in', accountIds)
    .execute();

  return rows.map((row) => ({
    accountId: row.id,
    email: row.email,
    emailVerified: row.email_verified_at !== null,
    name: row.name,
    locale: row.locale,
    photoId: row.photo_id,
  }));
});
