import type { SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import type { MessageRow } from '../queries/messages/select-messages.ts';

type WrittenHere =
  | 'sequence'
  | 'revision'
  | 'sent_at'
  | 'edited_at'
  | 'deleted_at'
  | 'reactions'
  | 'link_count';

/**
 * Gives a message the next numbers of its conversation, whose row is locked until commit: who sees a number sees all
 * those before it. Who writes has read what came before.
 * @returns null when its author has sent it before, with the same `client_id`: then nothing is written.
 */
export async function appendMessage(
  ctx: SystemCtx,
  last: { last_sequence: number; last_revision: number },
  message: Omit<MessageRow, WrittenHere>,
): Promise<MessageRow | null> {
  const sequence = last.last_sequence + 1;
  const revision = last.last_revision + 1;
  const now = ctx.now.toISOString();
  const { id, organization_id, conversation_id, author_id, text, reply_to_id, attachments, client_id } =
    message;

  const { rows } = await sql`
    with written as (
      insert into message (
        id, organization_id, conversation_id, sequence, revision, author_id, text, sent_at, reply_to_id, reactions,
        attachments, client_id
      ) values (
        ${id}, ${organization_id}, ${conversation_id}, ${sequence}, ${revision}, ${author_id}, ${text}, ${now},
        ${reply_to_id}, '[]', ${JSON.stringify(attachments)}, ${client_id}
      )
      on conflict (conversation_id, author_id, client_id) where client_id is not null do nothing
      returning id
    ), raised as (
      update conversation set last_sequence = ${sequence}, last_revision = ${revision}, active_at = ${now}
      where id = ${conversation_id} and exists (select from written)
    ), read as (
      update member set read_sequence = ${sequence}, delivered_sequence = ${sequence}
      where conversation_id = ${conversation_id} and account_id = ${author_id} and exists (select from written)
    )
    select id from written`.execute(ctx.tables());
  if (rows.length === 0) return null;

  return {
    ...message,
    sequence,
    revision,
    sent_at: ctx.now,
    edited_at: null,
    deleted_at: null,
    reactions: [],
    link_count: 0,
  };
}
