import { setTimeout } from 'node:timers/promises';
import type { Conversation } from '@allforone/contracts/chat';
import type { Page } from '@allforone/contracts/common';
import { arrive, type Person } from '../../people/person.ts';

/** Some people of one organisation, and the conversation they all share. */
export interface Village {
  people: Person[];
  organizationId: string;
  conversationId: string;
}

export async function settle(base: string, count: number): Promise<Village> {
  const people: Person[] = [];
  for (let place = 0; place < count; place += 1) people.push(await arrive(base, `Voisine ${place}`));
  const [first, ...others] = people as [Person, ...Person[]];
  const { id: organizationId } = await first.call<{ id: string }>('organizations.create', {
    template: 'company',
    name: 'Le village',
    language: 'fr',
  });
  const { token } = await first.call<{ token: string }>('organizations.createInvitationLink', {
    organizationId,
    role: 'member',
  });
  for (const person of others) await person.call('organizations.acceptInvitation', { token });
  const shared = await Promise.all(people.map((person) => channelOfAll(person, organizationId)));

  return { people, organizationId, conversationId: shared[0] ?? '' };
}

/** A channel is made, and people put into it, a moment after their place. */
async function channelOfAll(person: Person, organizationId: string): Promise<string> {
  for (;;) {
    const { items } = await person.call<Page<Conversation>>('chat.conversations', { organizationId });
    const channel = items.find(({ kind, groupId }) => kind === 'channel' && groupId === null);
    if (channel) return channel.id;
    await setTimeout(200);
  }
}

/** Limits are for one address; here it plays a whole village. */
export const generous = Object.fromEntries(
  ['CALLS', 'SECRETS', 'MAILS', 'SOCKETS', 'IMAGES'].map((name) => [`LIMIT_${name}`, '1000000/60']),
);
