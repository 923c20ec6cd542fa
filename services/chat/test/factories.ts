import accounts from '@allforone/accounts/main';
import { type Conversation, chat, type Message } from '@allforone/contracts/chat';
import { organizations } from '@allforone/contracts/organizations';
import organizationsService from '@allforone/organizations/main';
import { buildMember, buildOrganization, type Place } from '@allforone/organizations/test/factories';
import { type Person, startWorld, type World } from '@allforone/runtime/testing';
import chatService from '../src/main.ts';

/** A world in which people found organisations and talk. */
export const startChat = () => startWorld([accounts, organizationsService, chatService]);

export interface Team extends Place {
  ada: Person;
  bob: Person;
  /** May read but not write. */
  rea: Person;
  general: Conversation;
}

/** Ada owns the organisation, Bob is a member, Rea only reads; all three are in its first channel. */
export async function buildTeam(world: World): Promise<Team> {
  const place = await buildOrganization(world, 'Ada');
  const bob = await buildMember(world, place, 'Bob');
  const reading = await world.call(
    organizations.createRole,
    {
      organizationId: place.organizationId,
      name: 'Lecture',
      permissions: ['organization.read', 'members.read', 'chat.read'],
    },
    place.owner,
  );
  const rea = await buildMember(world, place, 'Rea', reading.key);
  await conversationNamed(world, place, bob, 'Général');
  const general = await conversationNamed(world, place, rea, 'Général');

  return { ...place, ada: place.owner, bob, rea, general };
}

/** Somebody who founded another organisation, which has come to rest. */
export async function buildOutsider(world: World): Promise<Person> {
  const { owner, organizationId } = await buildOrganization(world, 'Oscar');
  await conversationNamed(world, { organizationId }, owner, 'Général');

  return owner;
}

/** Waits up to 5 s for a conversation to be in somebody's list. */
export async function conversationNamed(
  world: World,
  { organizationId }: Pick<Place, 'organizationId'>,
  reader: Person,
  name: string,
): Promise<Conversation> {
  const deadline = Date.now() + 5000;
  while (Date.now() < deadline) {
    const { items } = await world.call(chat.conversations, { organizationId }, reader);
    const found = items.find((conversation) => conversation.name === name);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }

  throw new Error(`${reader.name} is not in ${name} after 5 s.`);
}

export const say = (world: World, { id }: { id: string }, author: Person, text: string): Promise<Message> =>
  world.call(chat.send, { conversationId: id, text }, author);

export const buildGroupConversation = (
  world: World,
  { organizationId }: Pick<Place, 'organizationId'>,
  [maker, ...others]: [Person, ...Person[]],
  name = 'Projet',
): Promise<Conversation> =>
  world.call(
    chat.createGroup,
    { organizationId, name, accountIds: others.map(({ accountId }) => accountId) },
    maker,
  );
