import { chat } from '@allforone/contracts/chat';
import { handle } from '@allforone/runtime/action';
import { conversationFor } from '../../access.ts';
import { pageOfReceipts } from './select-receipts.ts';

export const listReceipts = handle(chat.receipts, async (ctx, { conversationId, ...page }) => {
  await conversationFor(ctx, conversationId, 'chat.read');

  return pageOfReceipts(ctx, conversationId, page);
});
