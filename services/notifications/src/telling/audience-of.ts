import { chat } from '@allforone/contracts/chat';
import type { PayloadOf } from '@allforone/contracts/contract';
import type { SystemCtx } from '@allforone/runtime/context';

export type MessageSent = PayloadOf<typeof chat.messageSent>;

const pageSize = 100;

/** Members whom a message concerns and who have not read it yet, by page: never its author. */
export async function* audienceOf(ctx: SystemCtx, event: MessageSent): AsyncGenerator<string[]> {
  const { conversationId, message } = event;

  for (const accountIds of named(event)) {
    let cursor: string | undefined;
    do {
      const input = { conversationId, accountIds, cursor, limit: pageSize };
      const { items, nextCursor } = await ctx.call(chat.memberReceipts, input);
      yield items
        .filter(
          ({ accountId, readSequence }) => accountId !== message.authorId && readSequence < message.sequence,
        )
        .map(({ accountId }) => accountId);
      cursor = nextCursor ?? undefined;
    } while (cursor);
  }
}

/** A channel tells only those it mentions; undefined stands for every member. */
function* named({ kind, mentionsAll, mentionedIds }: MessageSent): Generator<string[] | undefined> {
  if (kind !== 'channel' || mentionsAll) return yield undefined;
  for (let start = 0; start < mentionedIds.length; start += pageSize) {
    yield mentionedIds.slice(start, start + pageSize);
  }
}
