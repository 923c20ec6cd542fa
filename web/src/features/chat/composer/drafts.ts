import { queryClient } from '../../../lib/calls/query-client.ts';
import { type Draft, emptyDraft } from '../../../lib/words/draft.ts';

const keyOf = (conversationId: string) => ['chat.draft', conversationId];

/** What was begun is there again after a reload, and gone from the device with the session. */
export const draftOf = (conversationId: string): Draft =>
  queryClient.getQueryData<Draft>(keyOf(conversationId)) ?? emptyDraft;

export const keepDraft = (conversationId: string, draft: Draft): void => {
  queryClient.setQueryData(keyOf(conversationId), draft);
};
