import type { Person } from '@allforone/runtime/testing';
import { admit } from '../cast/admit.ts';
import type { Cast } from '../cast/cast.ts';
import { type PersonName, partOf } from '../cast/people.ts';
import type { Place } from '../cast/places.ts';
import { again } from '../examples/session.ts';
import { standingIn } from './standing.ts';

type StandIn = (cast: Cast, who: PersonName, place: Place) => Promise<Person>;

/** Some actions change the one who asks for ever: then somebody in the same position asks instead. */
const standIns: Record<string, StandIn | undefined> = {
  'accounts.logOut': ({ world, people }, who) => again(world, people[who]),
  'organizations.leave': inSamePosition,
  'organizations.acceptInvitation': async (cast, who, place) =>
    standingIn(who, place.name).isMember ? cast.people[who] : cast.world.person('Inès'),
};

export function actorFor(cast: Cast, path: string, who: PersonName, place: Place): Promise<Person> {
  return standIns[path]?.(cast, who, place) ?? Promise.resolve(cast.people[who]);
}

async function inSamePosition({ world, places }: Cast, who: PersonName, place: Place): Promise<Person> {
  const { organizationId, keeper: owner, roleId } = place;
  const { role, group } = who === 'foreigner' ? ({ role: 'owner', group: null } as const) : partOf(who);
  const groupId = group && places[group === 'own' ? 'ownGroup' : 'otherGroup'].groupId;
  const person = await world.person('Sosie');
  await admit(world, person, {
    organizationId,
    owner,
    role: role === 'bare' ? roleId : (role ?? 'guest'),
    groupId,
  });

  return person;
}
