import type { PlaceName } from '../cast/places.ts';
import type { Standing } from './standing.ts';

/** What somebody may do with the files of a place, by the cast's own plan. */
export function rightsToFiles(standing: Standing, place: PlaceName) {
  const { inOrganization, inGroup, isInConversation, inConversation } = standing;
  const isIn = {
    organization: inOrganization.includes('groups.read'),
    private: isInConversation && inConversation.includes('chat.read'),
    direct: isInConversation && inConversation.includes('chat.read'),
    ...{ ownGroup: inGroup.includes('files.read'), otherGroup: inGroup.includes('files.read') },
    foreign: inGroup.includes('files.read'),
  }[place];
  const read = isIn && inOrganization.includes('files.read');
  const isTalk = place === 'private' || place === 'direct';
  const write = read && inOrganization.includes('files.write');
  const manages = isTalk ? inConversation.includes('chat.moderate') : inGroupOrAll(standing, place);

  return { read, write, manage: write && manages };
}

const inGroupOrAll = ({ inOrganization, inGroup }: Standing, place: PlaceName): boolean =>
  (place === 'organization' ? inOrganization : inGroup).includes('files.manage');
