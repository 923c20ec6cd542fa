import type { Conversation, Message, Receipt } from '@allforone/contracts/chat';
import type { Rights } from './access.ts';
import { otherOf } from './entities/conversation.ts';
import type { ConversationRow } from './queries/conversations/select-conversations.ts';
import type { MessageRow } from './queries/messages/select-messages.ts';

export const toMessage = (row: MessageRow): Message => ({
  id: row.id,
  conversationId: row.conversation_id,
  sequence: row.sequence,
  revision: row.revision,
  authorId: row.author_id,
  text: row.text,
  sentAt: row.sent_at.toISOString(),
  editedAt: row.edited_at?.toISOString() ?? null,
  deletedAt: row.deleted_at?.toISOString() ?? null,
  replyTo:
    row.reply_to_id && row.reply_sequence && row.reply_author_id
      ? {
          id: row.reply_to_id,
          sequence: row.reply_sequence,
          authorId: row.reply_author_id,
          excerpt: row.reply_excerpt ?? '',
          attachmentCount: row.reply_attachments ?? 0,
          imageCount: row.reply_images ?? 0,
        }
      : null,
  reactions: row.reactions,
  attachments: row.attachments,
  linkCount: 0,
  clientId: row.client_id,
});

/**
 * As one person sees it, with what they may do. Who manages a channel without being in it has nothing unread, and does
 * not see what is said.
 */
export const toConversation = (row: ConversationRow, rights: Rights, accountId: string): Conversation => ({
  id: row.id,
  organizationId: row.organization_id,
  groupId: row.group_id,
  projectId: row.project_id,
  kind: row.kind,
  name: row.name,
  topic: row.topic,
  archived: row.archived_at !== null,
  memberCount: row.member_count,
  otherAccountId: row.pair && otherOf(row.pair, accountId),
  lastSequence: row.last_sequence,
  lastRevision: row.last_revision,
  readSequence: row.read_sequence ?? row.last_sequence,
  unreadCount: row.last_sequence - (row.read_sequence ?? row.last_sequence),
  mentionCount: row.mention_count ?? 0,
  lastMessage:
    row.read_sequence !== null && row.last_author_id && row.last_sent_at
      ? {
          authorId: row.last_author_id,
          excerpt: row.last_excerpt ?? '',
          attachmentCount: row.last_attachments ?? 0,
          imageCount: row.last_images ?? 0,
          sentAt: row.last_sent_at.toISOString(),
        }
      : null,
  canWrite: rights.write && row.read_sequence !== null && row.archived_at === null,
  canManage: rights.manage,
  canModerate: rights.moderate,
});

interface ReceiptRow {
  account_id: string;
  read_sequence: number;
  delivered_sequence: number;
}

export const toReceipt = (row: ReceiptRow): Receipt => ({
  accountId: row.account_id,
  deliveredSequence: row.delivered_sequence,
  readSequence: row.read_sequence,
});
