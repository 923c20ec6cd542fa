import type { Conversation, Receipt } from '@allforone/contracts/chat';
import type { Line } from '../log/pending.ts';
import type { Progress } from '../message/message-meta.tsx';

/** How far one's own message has come. In a channel nobody waits for everyone. */
export function progressOf(
  { message, state }: Line,
  { kind }: Pick<Conversation, 'kind'>,
  receipts: readonly Receipt[],
  me: string,
): Progress {
  if (message.authorId !== me || message.deletedAt) return null;
  if (state !== 'sent') return state;
  if (kind === 'channel') return null;

  const others = receipts.filter(({ accountId }) => accountId !== me);
  const byAll = (of: 'readSequence' | 'deliveredSequence') =>
    others.length > 0 && others.every((receipt) => receipt[of] >= message.sequence);

  return byAll('readSequence') ? 'read' : byAll('deliveredSequence') ? 'delivered' : 'sent';
}

/** Who else has read a message. */
export const readersOf = (
  { sequence, authorId }: { sequence: number; authorId: string },
  receipts: readonly Receipt[],
): string[] =>
  receipts
    .filter(({ accountId, readSequence }) => accountId !== authorId && readSequence >= sequence)
    .map(({ accountId }) => accountId);
