import { randomBytes } from 'node:crypto';
import { organizations } from '@allforone/contracts/organizations';
import type { Person, World } from '@allforone/runtime/testing';
import type { Level, Place } from './places.ts';

type Prepared = Pick<Place, 'organizationId' | 'keeper' | 'roleId' | 'invitationId' | 'invitationToken'> & {
  markers: Pick<Place['markers'], 'organization' | 'invitation'>;
};

/** A word that nobody would write by chance. */
export const marker = (place: string, level: Level): string =>
  `${place}${level}${randomBytes(6).toString('hex')}`.toLowerCase();

/** An organisation with its secrets: name, custom role, open invitations. */
export async function buildOrganization(world: World, name: string, keeper: Person): Promise<Prepared> {
  const markers = {
    organization: marker(name, 'organization'),
    invitation: marker(name, 'invitation'),
  };
  const { id: organizationId } = await world.call(
    organizations.create,
    { template: 'company', name: `Atelier ${markers.organization}`, language: 'fr' },
    keeper,
  );
  const { key: roleId } = await world.call(
    organizations.createRole,
    { organizationId, name: `Rien ${markers.organization}`, permissions: [] },
    keeper,
  );
  const emails = [`${markers.invitation}@example.org`];
  await world.call(organizations.invite, { organizationId, emails }, keeper);
  const link = await world.call(organizations.createInvitationLink, { organizationId }, keeper);

  return {
    organizationId,
    keeper,
    roleId,
    invitationId: link.id,
    invitationToken: link.token,
    markers,
  };
}

/** @returns the group and the marker in its name. */
export async function buildGroup(
  world: World,
  { organizationId, keeper }: Pick<Place, 'organizationId' | 'keeper'>,
  place: string,
): Promise<{ id: string; name: string }> {
  const name = marker(place, 'group');
  const input = { organizationId, name: `Équipe ${name}`, kind: 'team' } as const;
  const { id } = await world.call(organizations.createGroup, input, keeper);

  return { id, name };
}
