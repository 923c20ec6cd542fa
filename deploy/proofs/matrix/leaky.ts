import { accounts } from '@allforone/contracts/accounts';
import { chat } from '@allforone/contracts/chat';
import { contract, query } from '@allforone/contracts/contract';
import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { type ServiceDefinition, service } from '@allforone/runtime/service';
import type { Cast } from '../cast/cast.ts';
import type { Expectations } from './cells.ts';
import { ofConversation, ofOrganization } from './rules.ts';

/** Doors as they should never be, to see that the matrix finds each of them. */
export const leaky = contract('leaky', {
  /** Whoever may read somewhere reads everywhere. */
  peek: query({
    allow: 'chat.read',
    input: chat.get.input,
    output: chat.get.input,
  }),
  /** Lets in whom it should, and tells them too much. */
  overview: query({
    allow: 'organization.read',
    input: organizations.get.input,
    output: accounts.photo.output,
  }),
});

export const leakyExpectations: Expectations = { leaky: { peek: ofConversation, overview: ofOrganization } };

export function leakyService({ places }: Cast): ServiceDefinition {
  const names = Object.values(places).map(({ markers }) => markers.group);

  return service(leaky, {
    entities: [],
    migrations: [],
    actions: {
      peek: handle(leaky.peek, async (ctx, { conversationId }) => {
        await ctx.can('chat.read', { organizationId: places.ownGroup.organizationId });
        return { conversationId };
      }),
      overview: handle(leaky.overview, async () => ({ webp: names.join() })),
    },
  });
}
