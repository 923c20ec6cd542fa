import { chat } from '@allforone/contracts/chat';
import { listen } from '@allforone/runtime/subscription';
import { fillChannel, takeTurn } from '../entities/channel.ts';
import { lockConversation, tellChanged } from '../entities/conversation.ts';

/** Asked after the commit, for a place may hold thousands. */
export const onConversationCreated = listen(chat.conversationCreated, async (ctx, event) => {
  if (event.kind !== 'channel') return;
  await takeTurn(ctx, event.organizationId);
  const channel = await lockConversation(ctx, event.conversationId);
  if (channel.kind !== 'channel') return;

  await fillChannel(ctx, channel);
  tellChanged(ctx, channel);
});
