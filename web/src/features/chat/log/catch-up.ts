import type { Message } from '@allforone/contracts/chat';
import { queryClient } from '../../../lib/calls/query-client.ts';
import { codeOf } from '../../../lib/errors.ts';
import { client } from '../../../lib/trpc.ts';
import { isBehind, withChange, withChanges } from './log.ts';
import { changeLog, logOf, logOptions } from './log-query.ts';

/** By conversation under way: whether it was asked for again meanwhile, after an answer may have been made. */
const running = new Map<string, boolean>();
const patience = 250;
const pause = 4000;
/** After an absence longer than this many pages, the newest page is read instead of everything in between. */
const mostPages = 6;

/** One change that was told; asks for the others when one before it is missing. */
export function hear(conversationId: string, message: Message): void {
  const log = changeLog(conversationId, (known) => withChange(known, message));

  if (log && isBehind(log)) setTimeout(() => askIfBehind(conversationId), patience);
}

/** Asks for what changed since this device last knew, until nothing is missing. */
export async function catchUp(conversationId: string): Promise<void> {
  if (!logOf(conversationId)) return;
  if (running.has(conversationId)) return void running.set(conversationId, true);

  try {
    do {
      running.set(conversationId, false);
      await askOn(conversationId);
    } while (running.get(conversationId));
  } catch (error) {
    if (['offline', 'unavailable', 'too_many_requests'].includes(codeOf(error))) {
      setTimeout(() => askIfWatched(conversationId), pause);
    }
  } finally {
    running.delete(conversationId);
  }
}

async function askOn(conversationId: string): Promise<void> {
  for (let pages = 0; pages < mostPages; pages += 1) {
    const log = logOf(conversationId);
    if (!log) return;

    const afterRevision = log.revision;
    const page = await client.chat.changes.query({ conversationId, afterRevision, limit: 100 });
    const now = changeLog(conversationId, (known) => withChanges(known, page));
    if (!page.hasMore && now && !isBehind(now)) return;
  }

  await queryClient.fetchQuery({ ...logOptions(conversationId), staleTime: 0 });
}

/** Two changes may overtake each other on the way; only what stays away is asked for. */
function askIfBehind(conversationId: string): void {
  const log = logOf(conversationId);

  if (log && isBehind(log)) void catchUp(conversationId);
}

function askIfWatched(conversationId: string): void {
  const { queryKey } = logOptions(conversationId);

  if (queryClient.getQueryCache().find({ queryKey })?.isActive()) void catchUp(conversationId);
}
