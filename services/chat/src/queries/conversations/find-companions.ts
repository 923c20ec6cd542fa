import type { Ctx } from '@allforone/runtime/context';
import { MemberSchema } from '../../entities/member.ts';

/** Those among some people with whom the person shares a conversation already. */
export async function findCompanions(
  ctx: Ctx,
  organizationId: string,
  accountIds: readonly string[],
): Promise<string[]> {
  if (accountIds.length === 0) return [];
  const rows = await ctx
    .tables(MemberSchema)
    .selectFrom('member as mine')
    .innerJoin('member as theirs', 'theirs.conversation_id', 'mine.conversation_id')
    .select('theirs.account_id')
    .distinct()
    .where('mine.account_id', '=', ctx.actor.accountId)
    .where('mine.organization_id', '=', organizationId)
    .where('theirs.account_id', 'in', accountIds)
    .execute();

  return rows.map(({ account_id }) => account_id);
}
