import type { Event } from '@allforone/contracts/contract';
import { files, type SpaceKind } from '@allforone/contracts/files';
import { projects } from '@allforone/contracts/projects';
import { idFrom } from '@allforone/runtime/id';
import type { Cast } from '../../cast/cast.ts';
import { type PersonName, personNames } from '../../cast/people.ts';
import { type PlaceName, placeNames } from '../../cast/places.ts';
import { type Standing, standingIn } from '../standing.ts';

/** A room that is asked for, and who is let in by the cast's own plan. */
export interface WatchedRoom {
  about: string;
  kind: 'projectId' | 'spaceId';
  input: unknown;
  id: string;
  admitted: PersonName[];
}

/** Led by the lead of the own group, with a member in its team and a client. */
export async function startProject({ world, people, places }: Cast): Promise<string> {
  const members = [
    { accountId: people.member.accountId, part: 'team' as const },
    { accountId: people.client.accountId, part: 'client' as const },
  ];
  const { organizationId } = places.ownGroup;
  const made = await world.call(projects.create, { organizationId, name: 'Site', members }, people.lead);

  return made.id;
}

/** The place itself says to which organisation it belongs. */
const isBoundToOne: readonly SpaceKind[] = ['project', 'portal', 'conversation'];
const seeAll: readonly PersonName[] = ['owner', 'admin'];

export function watchedRooms(cast: Cast, projectId: string): WatchedRoom[] {
  const { organizationId } = cast.places.ownGroup;
  const team: PersonName[] = [...seeAll, 'lead', 'member'];
  const space = (
    about: string,
    kind: SpaceKind,
    placeId: string,
    admitted: PersonName[],
    home = organizationId,
  ) =>
    ({
      about: `the ${kind} space of ${about}`,
      kind: 'spaceId',
      input: { organizationId: home, space: { kind, placeId } },
      id: isBoundToOne.includes(kind) ? idFrom('space', kind, placeId) : idFrom('space', kind, placeId, home),
      admitted,
    }) satisfies WatchedRoom;

  const rooms: WatchedRoom[] = [
    {
      about: 'the project',
      kind: 'projectId',
      input: { projectId },
      id: projectId,
      admitted: [...team, 'client'],
    },
    space('the project', 'project', projectId, team),
    space('the project', 'portal', projectId, [...team, 'client']),
    ...placeNames.flatMap((name) => {
      const place = cast.places[name];
      const among = (fits: (standing: Standing) => boolean) => admittedTo(name, fits);
      return [
        space(name, 'organization', place.organizationId, among(isInside), place.organizationId),
        space(name, 'group', place.groupId, among(isOfGroup), place.organizationId),
        space(name, 'conversation', place.conversationId, among(talks), place.organizationId),
      ];
    }),
    ...personNames.map((who) =>
      space(
        who,
        'personal',
        cast.people[who].accountId,
        admittedTo('ownGroup', mayRead).filter((one) => one === who),
      ),
    ),
  ];

  // Several places lie in one organisation and in one group.
  return [...new Map(rooms.toReversed().map((room) => [room.id, room])).values()].toReversed();
}

const admittedTo = (name: PlaceName, fits: (standing: Standing) => boolean): PersonName[] =>
  personNames.filter((who) => fits(standingIn(who, name)));

const mayRead = ({ inOrganization }: Standing) => inOrganization.includes('files.read');
const isInside = (standing: Standing) => mayRead(standing) && standing.inOrganization.includes('groups.read');
const isOfGroup = (standing: Standing) => mayRead(standing) && standing.inGroup.includes('files.read');
const talks = (standing: Standing) =>
  mayRead(standing) && standing.isInConversation && standing.inConversation.includes('chat.read');

/** What is told in a room. */
export const eventOf = ({ kind }: WatchedRoom): Event =>
  kind === 'projectId' ? projects.changed : files.spaceChanged;
