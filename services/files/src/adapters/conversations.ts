import { chat } from '@allforone/contracts/chat';
import type { SystemCtx } from '@allforone/runtime/context';
import { isRefusal } from '@allforone/runtime/refusal';

/** A conversation as the person behind the call sees it; null where there is none for them. */
export const conversationFor = (ctx: SystemCtx, conversationId: string) =>
  ctx.call(chat.get, { conversationId }).catch((error) => {
    if (isRefusal(error, 'not_found') || isRefusal(error, 'forbidden')) return null;
    throw error;
  });
