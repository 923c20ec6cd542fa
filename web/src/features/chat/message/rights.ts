import type { Conversation, Message } from '@allforone/contracts/chat';

/** What the reader may do with a message; the server decides again. */
export function rightsOn(message: Message, conversation: Conversation, me: string) {
  const isThere = message.deletedAt === null && message.revision > 0;
  const isMine = message.authorId === me;

  return {
    write: isThere && conversation.canWrite,
    edit: isThere && isMine && conversation.canWrite,
    remove: isThere && (isMine || conversation.canModerate) && !conversation.archived,
    /** How far a message has come is told where few enough are there to be named. */
    details: isThere,
  };
}
