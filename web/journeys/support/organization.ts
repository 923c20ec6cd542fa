import type { RoleKey } from '@allforone/contracts/organizations';
import type { Template } from '@allforone/contracts/templates';
import { expect, type Visitor } from './test.ts';

export interface Place {
  id: string;
  name: string;
  /** Its address, such as `addressOf('/members')`. */
  addressOf: (path: string) => string;
}

/** An organisation that its owner has set up before the journey begins. */
export async function found(
  owner: Visitor,
  name: string,
  template: Template = 'company',
  language: 'fr' | 'en' = 'fr',
): Promise<Place> {
  const { id } = await owner.api.organizations.create.mutate({ name, template, language });

  return { id, name, addressOf: (path) => `/o/${id}${path}` };
}

export async function join(
  { id: organizationId }: Place,
  owner: Visitor,
  person: Visitor,
  role: RoleKey = 'member',
): Promise<void> {
  const { token } = await owner.api.organizations.createInvitationLink.mutate({ organizationId, role });
  await person.api.organizations.acceptInvitation.mutate({ token });
}

/** @returns where the two find the conversation of the two of them. */
export async function talkDirectly(place: Place, one: Visitor, other: Visitor): Promise<string> {
  const { id } = await one.api.chat.openDirect.mutate({ organizationId: place.id, accountId: other.id });

  return place.addressOf(`/chat/${id}`);
}

/** @returns where everyone of the organisation talks; the channel is made a moment after the organisation. */
export async function everyonesChannel(place: Place, person: Visitor): Promise<string> {
  let address = '';
  await expect(async () => {
    const { items } = await person.api.chat.conversations.query({ organizationId: place.id });
    const channel = items.find(({ kind }) => kind === 'channel');
    expect(channel).toBeDefined();
    address = place.addressOf(`/chat/${channel?.id}`);
  }).toPass();

  return address;
}
