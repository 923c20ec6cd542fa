import type { SystemCtx } from '@allforone/runtime/context';
import { defineEntity, p } from '@mikro-orm/core';
import type { MessageRow } from '../queries/messages/select-messages.ts';
import { MemberSchema } from './member.ts';

export const MentionSchema = defineEntity({
  name: 'Mention',
  tableName: 'mention',
  properties: {
    conversationId: p.uuid().primary(),
    sequence: p.integer().primary(),
    accountId: p.uuid().primary(),
    organizationId: p.uuid(),
  },
});

/** Stands in a mention for all members, so that naming everyone is one row. */
export const everyone = '00000000-0000-0000-0000-000000000000';

type Mentioning = Pick<MessageRow, 'organization_id' | 'conversation_id' | 'sequence' | 'author_id' | 'text'>;

export const namesEveryone = (text: string): boolean => text.includes('<@all>');

/** Keeps whom a message names, and answers it: members only, and not its author. */
export async function keepMentions(ctx: SystemCtx, message: Mentioning): Promise<string[]> {
  const { organization_id, conversation_id, sequence, text } = message;
  const named = await namedMembers(ctx, message);
  const rows = [...named, ...(namesEveryone(text) ? [everyone] : [])].map((account_id) => ({
    conversation_id,
    sequence,
    account_id,
    organization_id,
  }));
  if (rows.length > 0) await ctx.tables(MentionSchema).insertInto('mention').values(rows).execute();

  return named;
}

export async function dropMentions(ctx: SystemCtx, message: Mentioning): Promise<void> {
  await ctx
    .tables(MentionSchema)
    .deleteFrom('mention')
    .where('conversation_id', '=', message.conversation_id)
    .where('sequence', '=', message.sequence)
    .execute();
}

async function namedMembers(ctx: SystemCtx, message: Mentioning): Promise<string[]> {
  const marks = message.text.matchAll(/<@([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})>/gi);
  const accountIds = [...new Set([...marks].map(([, accountId = '']) => accountId.toLowerCase()))];
  if (accountIds.length === 0) return [];
  const members = await ctx
    .tables(MemberSchema)
    .selectFrom('member')
    .select('account_id')
    .where('conversation_id', '=', message.conversation_id)
    .where('account_id', 'in', accountIds)
    .where('account_id', '!=', message.author_id)
    .execute();

  return members.map(({ account_id }) => account_id);
}
