import { chat } from '@allforone/contracts/chat';
import { links } from '@allforone/contracts/links';
import type { ObjectRef } from '@allforone/contracts/objects';
import type { Person } from '@allforone/runtime/testing';
import type { Cast } from '../cast/cast.ts';
import type { Place } from '../cast/places.ts';
import { type ExamplesOf, next } from './example.ts';

const messageOf = ({ messageId }: Place): ObjectRef => ({ kind: 'message', id: messageId });

/** Every kind of object that is in the place, whoever may see which. */
const allOf = (place: Place): ObjectRef[] => [
  messageOf(place),
  { kind: 'file', id: place.fileId },
  { kind: 'project', id: place.projectId },
  { kind: 'deliverable', id: place.deliverableId },
];

export const linksExamples: ExamplesOf<typeof links> = {
  list: async (cast, _as, place) => {
    await linkNew(cast, place.extra, place);
    return { organizationId: place.organizationId, object: messageOf(place), limit: 100 };
  },
  resolve: (_cast, _as, place) => ({ organizationId: place.organizationId, objects: allOf(place) }),
  add: newLink,
  remove: async (cast, as, place) => ({ linkId: (await linkNew(cast, as, place)).id }),
  linkedIds: (_cast, _as, place) => ({ object: messageOf(place), kind: 'message' }),
};

async function newLink({ world }: Cast, _as: Person, place: Place) {
  const { conversationId, organizationId, markers } = place;
  const text = `Voir aussi : ${markers.conversation} ${next()}`;
  const { id } = await world.call(chat.send, { conversationId, text }, place.extra);

  return { organizationId, from: messageOf(place), to: { kind: 'message' as const, id } };
}

const linkNew = async (cast: Cast, as: Person, place: Place) =>
  cast.world.call(links.add, await newLink(cast, as, place), as);
