import type { RoleKey } from '@allforone/contracts/organizations';
import type { Template } from '@allforone/contracts/templates';
import type { Visitor } from './test.ts';

interface Place {
  id: string;
  name: string;
  /** Its address, such as `addressOf('/members')`. */
  addressOf: (path: string) => string;
}

/** An organisation that its owner has set up before the journey begins. */
export async function found(owner: Visitor, name: string, template: Template = 'company'): Promise<Place> {
  const { id } = await owner.api.organizations.create.mutate({ name, template, language: 'fr' });

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
