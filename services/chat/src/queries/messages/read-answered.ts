import type { SystemCtx } from '@allforone/runtime/context';
import { notFound } from '@allforone/runtime/refusal';
import { MessageSchema } from '../../entities/message.ts';
import { glimpseOf } from './glimpse.ts';

const noAnswer = {
  ...{ reply_to_id: null, reply_sequence: null, reply_author_id: null },
  ...{ reply_excerpt: null, reply_attachments: null, reply_images: null },
};

/** What a new message answers, of the same conversation. @throws Refusal not_found */
export async function readAnswered(ctx: SystemCtx, conversationId: string, messageId: string | null) {
  if (!messageId) return noAnswer;
  const original = await ctx
    .tables(MessageSchema)
    .selectFrom('message')
    .select(['id as reply_to_id', 'sequence as reply_sequence', 'author_id as reply_author_id'])
    .select(glimpseOf('message', 'reply'))
    .where('id', '=', messageId)
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst();
  if (!original) throw notFound('message');

  return original;
}
