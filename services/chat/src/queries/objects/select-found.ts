import type { ObjectCard } from '@allforone/contracts/objects';
import type { SystemCtx } from '@allforone/runtime/context';
import { plainExcerpt } from '@allforone/runtime/excerpt';
import { ConversationSchema } from '../../entities/conversation.ts';
import { MemberSchema } from '../../entities/member.ts';
import { MessageSchema } from '../../entities/message.ts';

export type FoundRow = Awaited<ReturnType<ReturnType<typeof selectFound>['executeTakeFirstOrThrow']>>;

/** Messages of the conversations that an account is in: not yet a right to read them. */
export const selectFound = (ctx: SystemCtx, accountId: string) =>
  ctx
    .tables(MessageSchema, ConversationSchema, MemberSchema)
    .selectFrom('message')
    .innerJoin('conversation', 'conversation.id', 'message.conversation_id')
    .innerJoin('member', 'member.conversation_id', 'message.conversation_id')
    .where('member.account_id', '=', accountId)
    .select(['message.id', 'message.organization_id', 'message.conversation_id', 'message.sequence'])
    .select(['message.author_id', 'message.text', 'message.sent_at', 'message.attachments'])
    .select(['conversation.group_id', 'conversation.archived_at']);

/** One that bears files alone is called by the first of them. */
export const toCard = (row: FoundRow, mayEdit: boolean): ObjectCard => ({
  kind: 'message',
  id: row.id,
  organizationId: row.organization_id,
  title: plainExcerpt(row.text || (row.attachments[0]?.name ?? '')),
  state: null,
  personId: row.author_id,
  at: row.sent_at.toISOString(),
  path: `/o/${row.organization_id}/chat/${row.conversation_id}?at=${row.sequence}`,
  canEdit: mayEdit && row.archived_at === null,
});
