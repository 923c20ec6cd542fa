import { chat } from '@allforone/contracts/chat';
import { listen } from '@allforone/runtime/subscription';
import { audienceOf } from '../telling/audience-of.ts';
import { excerptOf } from '../telling/excerpt-of.ts';
import { gatherMessage } from '../telling/gather-message.ts';

export const onMessageSent = listen(
  chat.messageSent,
  async (ctx, event) => {
    let excerpt: string | undefined;
    for await (const accountIds of audienceOf(ctx, event)) {
      if (accountIds.length === 0) continue;
      excerpt ??= await excerptOf(ctx, event.message.text, event.organizationId);
      await gatherMessage(ctx, event, accountIds, excerpt);
      ctx.em.clear();
    }
  },
  ({ kind, mentionsAll, mentionedIds }) => kind !== 'channel' || mentionsAll || mentionedIds.length > 0,
);
