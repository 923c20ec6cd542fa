import { links } from '@allforone/contracts/links';
import { listen } from '@allforone/runtime/subscription';
import { lockConversation } from '../entities/conversation.ts';
import { Message } from '../entities/message.ts';
import { revise } from '../entities/revision.ts';

/** Counts come in any order: an older one is passed over. */
export const onLinked = listen(
  links.counted,
  async (ctx, { object, linkCount, version }) => {
    const found = await ctx.em.findOne(Message, { id: object.id });
    if (!found) return;
    await lockConversation(ctx, found.conversationId);
    const message = await ctx.em.findOneOrFail(Message, { id: object.id }, { refresh: true });

    if (message.countLinks(linkCount, version)) await revise(ctx, message);
  },
  ({ object }) => object.kind === 'message',
);
