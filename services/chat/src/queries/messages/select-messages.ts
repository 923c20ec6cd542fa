import type { SystemCtx } from '@allforone/runtime/context';
import { ConversationSchema } from '../../entities/conversation.ts';
import { MemberSchema } from '../../entities/member.ts';
import { MessageSchema } from '../../entities/message.ts';
import { glimpseOf } from './glimpse.ts';

export type MessageRow = Awaited<ReturnType<ReturnType<typeof selectMessages>['executeTakeFirstOrThrow']>>;

/** Messages with what each answers, as that reads now. */
export const selectMessages = (ctx: SystemCtx) =>
  ctx
    .tables(MessageSchema, ConversationSchema, MemberSchema)
    .selectFrom('message')
    .leftJoin('message as original', 'original.id', 'message.reply_to_id')
    .select([
      'message.id',
      'message.organization_id',
      'message.conversation_id',
      'message.sequence',
      'message.revision',
      'message.author_id',
      'message.text',
      'message.sent_at',
      'message.edited_at',
      'message.deleted_at',
      'message.reply_to_id',
      'message.reactions',
      'message.attachments',
      'message.link_count',
      'message.client_id',
      'original.sequence as reply_sequence',
      'original.author_id as reply_author_id',
    ])
    .select(glimpseOf('original', 'reply'));

export const readMessage = (ctx: SystemCtx, messageId: string): Promise<MessageRow> =>
  selectMessages(ctx).where('message.id', '=', messageId).executeTakeFirstOrThrow();
