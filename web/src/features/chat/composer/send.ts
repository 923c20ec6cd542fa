import { post } from '../../../lib/outbox.ts';
import { uuid } from '../../../lib/uuid.ts';
import type { Subject } from './subject.ts';

export const longest = 8000;

/** A message, an answer or a correction: into the outbox, from where it goes out once. */
export function send(conversationId: string, text: string, subject: Subject, fileIds: string[] = []): void {
  const scope = conversationId;

  if (subject?.kind === 'edit') {
    const { id: messageId, text: before } = subject.message;
    if (text !== before) void post('chat.edit', { messageId, text }, { scope });

    return;
  }

  const id = uuid();
  const replyToId = subject?.message.id ?? null;
  void post('chat.send', { conversationId, text, replyToId, fileIds, clientId: id }, { scope, id });
}
