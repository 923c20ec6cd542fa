import { organizations, type RoleKey } from '@allforone/contracts/organizations';
import type { Person, World } from '@allforone/runtime/testing';

export interface Offer {
  organizationId: string;
  owner: Person;
  role: RoleKey;
  groupId?: string | null;
}

/** Into an organisation, and into one of its groups, by a link of an owner, who may give every role. */
export async function admit(world: World, person: Person, offer: Offer): Promise<void> {
  const { organizationId, owner, role, groupId = null } = offer;
  const { token } = await world.call(
    organizations.createInvitationLink,
    { organizationId, role, groupId },
    owner,
  );
  await world.call(organizations.acceptInvitation, { token }, person);
}

/** Waits up to 10 s until all of them are in the conversation, for channels are filled by facts. */
export async function assembled(world: World, conversationId: string, people: Person[]): Promise<void> {
  const accountIds = people.map(({ accountId }) => accountId);
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const there = await world.sql(
      'chat',
      'select 1 from member where conversation_id = $1 and account_id = any ($2)',
      [conversationId, accountIds],
    );
    if (there.length === people.length) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }

  throw new Error(`Not everyone is in conversation ${conversationId} after 10 s.`);
}

/** Waits up to 10 s for the channel that came with a place. */
export async function channelOf(
  world: World,
  place: { organizationId: string; groupId: string | null },
): Promise<string> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const [channel] = await world.sql<{ id: string }>(
      'chat',
      `select id from conversation
       where organization_id = $1 and group_id is not distinct from $2 and kind = 'channel'`,
      [place.organizationId, place.groupId],
    );
    if (channel) return channel.id;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }

  throw new Error('The place has no channel after 10 s.');
}
