import type { SystemCtx } from '@allforone/runtime/context';
import { type GroupPlace, grantsOf, isInGroup, isInside, readersAmong } from '../adapters/organizations.ts';
import { takeTurn } from './channel.ts';
import { ConversationSchema, lockConversations, tellChanged } from './conversation.ts';
import { dismiss, enrol, MemberSchema } from './member.ts';

interface Whereabouts {
  organizationId: string;
  groupId: string | null;
  accountId: string;
}

/**
 * Puts one account where it belongs in an organisation: into its channels, out of them, or out of everything. Facts
 * come in any order, so none is believed: each only makes us ask for the truth.
 */
export async function settleInOrganization(
  ctx: SystemCtx,
  { organizationId, accountId }: Omit<Whereabouts, 'groupId'>,
): Promise<void> {
  await takeTurn(ctx, organizationId);
  const grants = await grantsOf(ctx, organizationId, accountId);

  if (grants.role === null) await leaveAll(ctx, organizationId, accountId);
  else await settle(ctx, { organizationId, groupId: null, accountId }, isInside(grants));
}

export async function settleInGroup(
  ctx: SystemCtx,
  { organizationId, groupId, accountId }: GroupPlace & { accountId: string },
): Promise<void> {
  await takeTurn(ctx, organizationId);
  const belongs = await isInGroup(ctx, { organizationId, groupId }, accountId);

  await settle(ctx, { organizationId, groupId, accountId }, belongs);
}

async function settle(ctx: SystemCtx, where: Whereabouts, belongs: boolean): Promise<void> {
  const misplaced = await ctx
    .tables(ConversationSchema, MemberSchema)
    .selectFrom('conversation')
    .leftJoin('member', (join) =>
      join
        .onRef('member.conversation_id', '=', 'conversation.id')
        .on('member.account_id', '=', where.accountId),
    )
    .select('conversation.id')
    .where('conversation.kind', '=', 'channel')
    .where('conversation.organization_id', '=', where.organizationId)
    .where('conversation.group_id', 'is not distinct from', where.groupId)
    .where('member.account_id', belongs ? 'is' : 'is not', null)
    .execute();
  const channels = await lockConversations(
    ctx,
    misplaced.map(({ id }) => id),
  );

  if (!belongs) return dismiss(ctx, channels, where.accountId);
  if (channels.length === 0) return;

  const readers = await readersAmong(ctx, where.organizationId, [where.accountId]);
  await enrol(ctx, channels, [where.accountId], readers);
}

/** What was said stays with the others; of a direct conversation nobody is left to write to. */
async function leaveAll(ctx: SystemCtx, organizationId: string, accountId: string): Promise<void> {
  const memberships = await ctx
    .tables(MemberSchema)
    .selectFrom('member')
    .select('conversation_id')
    .where('account_id', '=', accountId)
    .where('organization_id', '=', organizationId)
    .execute();
  const conversations = await lockConversations(
    ctx,
    memberships.map(({ conversation_id }) => conversation_id),
  );

  await dismiss(ctx, conversations, accountId);
  for (const conversation of conversations) {
    if (conversation.kind === 'direct') conversation.archive(ctx.now);
    if (conversation.kind !== 'channel') tellChanged(ctx, conversation);
  }
}
