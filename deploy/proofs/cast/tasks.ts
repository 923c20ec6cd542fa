import { type TaskPlace, tasks } from '@allforone/contracts/tasks';
import type { Person, World } from '@allforone/runtime/testing';
import { marker } from './organization.ts';
import type { Place } from './places.ts';

type Site = Pick<Place, 'name' | 'organizationId' | 'groupId' | 'projectId' | 'extra'>;
export type TasksOfPlace = Pick<Place, 'boardId' | 'columnId' | 'taskId' | 'commentId'> & { tasks: string };

/** Where the tasks of a place are: with its group, everybody, one person alone, or the team of its project. */
export function taskPlaceOf({ name, organizationId, groupId, projectId, extra }: Site): TaskPlace {
  if (name === 'organization') return { kind: 'organization', placeId: organizationId };
  if (name === 'private') return { kind: 'personal', placeId: extra.accountId };
  if (name === 'direct') return { kind: 'project', placeId: projectId };

  return { kind: 'group', placeId: groupId };
}

/** A task with a comment, by `extra`; their words only readers of the board may see. */
export async function fillBoard(world: World, site: Site): Promise<TasksOfPlace> {
  const word = marker(site.name, 'tasks');
  const { id: taskId, boardId, columnId } = await taskIn(world, site, site.extra, word);
  const commentId = await commentOn(world, taskId, site.extra, word);

  return { boardId, columnId, taskId, commentId, tasks: word };
}

export const taskIn = (world: World, site: Site, as: Person, word: string) =>
  world.call(
    tasks.create,
    { organizationId: site.organizationId, place: taskPlaceOf(site), title: `Ranger ${word}` },
    as,
  );

export const commentOn = async (world: World, taskId: string, as: Person, word: string): Promise<string> =>
  (await world.call(tasks.addComment, { taskId, text: `Déjà vu : ${word}` }, as)).id;
