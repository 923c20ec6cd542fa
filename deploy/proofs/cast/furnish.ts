import { chat } from '@allforone/contracts/chat';
import type { World } from '@allforone/runtime/testing';
import { fillSpace } from './files.ts';
import { marker } from './organization.ts';
import type { Place } from './places.ts';
import { fillBoard } from './tasks.ts';

type Unfurnished = Omit<Place, Furniture | 'markers'> & {
  markers: Pick<Place['markers'], 'organization' | 'invitation'>;
  /** Markers in the name of the group, and in all that is written in the project. */
  group: string;
  project: string;
};

type Furniture = 'messageId' | 'folderId' | 'fileId' | 'boardId' | 'columnId' | 'taskId' | 'commentId';

/** Says something that only the people of the place may read. */
export async function furnish(world: World, { group, project, ...place }: Unfurnished): Promise<Place> {
  const conversation = marker(place.name, 'conversation');
  const text = `Entre nous : ${conversation}`;
  const message = await world.call(chat.send, { conversationId: place.conversationId, text }, place.extra);

  const { files, ...kept } = await fillSpace(world, place);
  const { tasks, ...todo } = await fillBoard(world, place);
  const markers = { ...place.markers, group, conversation, project, files, tasks };

  return { ...place, ...kept, ...todo, messageId: message.id, markers };
}
