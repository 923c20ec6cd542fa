import { chat } from '@allforone/contracts/chat';
import { listen } from '@allforone/runtime/subscription';
import { fillChannel, takeTurn } from '../entities/channel.ts';
import { lockConversation, tellChanged } from '../entities/conversation.ts';
import { fillProject } from '../entities/project.ts';

/** Asked after the commit, for a place may hold thousands. */
export const onConversationCreated = listen(
  chat.conversationCreated,
  async (ctx, event) => {
    await takeTurn(ctx, event.organizationId);
    const conversation = await lockConversation(ctx, event.conversationId);
    if (conversation.kind === 'channel') await fillChannel(ctx, conversation);
    else if (conversation.projectId) await fillProject(ctx, conversation, conversation.projectId);
    else return;

    tellChanged(ctx, conversation);
  },
  ({ kind }) => kind === 'channel' || kind === 'project',
);
