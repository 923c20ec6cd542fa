import { queryOptions } from '@tanstack/react-query';
import { queryClient } from '../../../lib/calls/query-client.ts';
import { client } from '../../../lib/trpc.ts';
import { beginLog, type Log, withHistory, withStart } from './log.ts';

const pageSize = 50;

/** Lives in the query cache, so that it stays readable offline; it catches up by revisions and is never asked anew. */
export const logOptions = (conversationId: string) =>
  queryOptions({
    queryKey: ['chat.log', conversationId],
    queryFn: async () => beginLog(await client.chat.history.query({ conversationId, limit: pageSize })),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    meta: { catchesUp: true },
  });

export const logOf = (conversationId: string): Log | undefined =>
  queryClient.getQueryData(logOptions(conversationId).queryKey);

/** Changes nothing where the conversation has not been opened yet. */
export function changeLog(conversationId: string, change: (log: Log) => Log): Log | undefined {
  return queryClient.setQueryData(logOptions(conversationId).queryKey, (log) => log && change(log));
}

export const forgetLog = (conversationId: string): void =>
  queryClient.removeQueries({ queryKey: logOptions(conversationId).queryKey, type: 'inactive' });

export async function readBefore(conversationId: string, sequence: number): Promise<void> {
  const page = await client.chat.history.query({ conversationId, before: sequence, limit: pageSize });
  const first = page.messages[0]?.sequence ?? sequence;

  changeLog(conversationId, (log) => {
    const longer = withHistory(log, page);

    return page.hasMore ? longer : withStart(longer, first);
  });
}

export async function readAfter(conversationId: string, sequence: number): Promise<void> {
  const page = await client.chat.history.query({ conversationId, after: sequence, limit: pageSize });

  changeLog(conversationId, (log) => withHistory(log, page));
}

/** Known only where the conversation is, or was, open on this device. */
export const messageAt = (conversationId: string, sequence: number): string | undefined =>
  logOf(conversationId)?.messages.find((message) => message.sequence === sequence)?.id;
