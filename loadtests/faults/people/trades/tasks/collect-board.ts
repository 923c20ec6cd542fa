import type { Page } from '@allforone/contracts/common';
import type { Project } from '@allforone/contracts/projects';
import type { Board, TaskCard, TaskChange, TaskComment, TaskPlace } from '@allforone/contracts/tasks';
import type { KeptBoard, KeptCard } from '../../../checker/trades/kept.ts';
import type { Actor } from '../../actor.ts';
import { allOf } from '../../all-of.ts';

/** A board with every task, what was said of it and how it moved. @returns its tasks */
export async function collectBoard(
  actor: Actor,
  organizationId: string,
  place: TaskPlace,
): Promise<KeptCard[]> {
  const { call } = actor.person;
  const { id, columns, openCount, doneCount } = await call<Board>('tasks.board', { organizationId, place });
  // A board where nothing was ever written is not kept.
  const found =
    openCount + doneCount === 0
      ? []
      : await allOf<TaskCard>((cursor) => call('tasks.cards', { boardId: id, limit: 500, cursor }));
  const cards: KeptCard[] = [];
  for (const card of found) cards.push(await withTraces(actor, card));
  const thing: KeptBoard = {
    ...{ id, openCount, doneCount, cards },
    columns: columns.map(({ id: columnId, isDone, taskCount }) => ({ id: columnId, isDone, taskCount })),
    project: place.kind === 'project' ? await countsOf(actor, place.placeId) : null,
  };
  actor.scribe.write({ type: 'kept', kind: 'board', thing });

  return cards;
}

async function countsOf({ person }: Actor, projectId: string): Promise<KeptBoard['project']> {
  const { taskCount, doneTaskCount } = await person.call<Project>('projects.get', { projectId });

  return { taskCount, doneTaskCount };
}

async function withTraces({ person: { call } }: Actor, card: TaskCard): Promise<KeptCard> {
  const { id, title, columnId, rank, doneAt, version, commentCount, linkCount } = card;
  const about = { taskId: id, limit: 100 };
  const comments = await allOf<TaskComment>((cursor) =>
    call<Page<TaskComment>>('tasks.comments', { ...about, cursor }),
  );
  const changes = await allOf<TaskChange>((cursor) =>
    call<Page<TaskChange>>('tasks.changes', { ...about, cursor }),
  );
  const moves = changes.toReversed().flatMap(({ actorId, fields }) => {
    const column = fields.find(({ field }) => field === 'columnId');

    return column ? [{ actorId, from: String(column.before), to: String(column.after) }] : [];
  });

  return {
    ...{ id, title, columnId, rank, doneAt, version, commentCount, linkCount, moves },
    comments: comments.map(({ clientId, authorId, text }) => ({ clientId, authorId, text })),
  };
}
