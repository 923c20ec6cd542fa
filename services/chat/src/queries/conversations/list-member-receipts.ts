import { chat } from '@allforone/contracts/chat';
import { handle } from '@allforone/runtime/action';
import { pageOfReceipts } from './select-receipts.ts';

/** For other services, which know who may learn of it. */
export const listMemberReceipts = handle(chat.memberReceipts, (ctx, { conversationId, ...page }) =>
  pageOfReceipts(ctx, conversationId, page),
);
