import { organizations } from '@allforone/contracts/organizations';
import { listen } from '@allforone/runtime/subscription';
import { mainChannelOf, takeTurn } from '../entities/channel.ts';
import { startConversation } from '../entities/conversation.ts';
import { enrol } from '../entities/member.ts';

const names = { fr: 'Général', en: 'General' };

/** Who founds an organisation finds a first channel in it. */
export const onOrganizationCreated = listen(organizations.created, async (ctx, event) => {
  const { organizationId, language, createdBy } = event;
  await takeTurn(ctx, organizationId);
  if (await mainChannelOf(ctx, organizationId, null)) return;

  const channel = await startConversation(ctx, {
    organizationId,
    kind: 'channel',
    isMain: true,
    name: names[language],
    createdBy,
  });
  await enrol(ctx, [channel], [createdBy]);
});
