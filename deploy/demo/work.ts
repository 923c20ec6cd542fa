import { objectives } from '@allforone/contracts/objectives';
import { tasks } from '@allforone/contracts/tasks';
import { newId } from '@allforone/runtime/id';
import type { Node } from '@allforone/runtime/node';
import type { DemoObjective, DemoTask } from './data/organization.ts';
import type { Crew } from './sign-up.ts';

const day = 24 * 3600 * 1000;
/** At six in the evening. */
const at = (days: number) => {
  const date = new Date(Date.now() + days * day);
  date.setUTCHours(18, 0, 0, 0);

  return date;
};

/** Puts what is to do on the board of all, as those would who ask for it. */
export async function giveTasks(
  node: Node,
  crew: Crew,
  organizationId: string,
  all: readonly DemoTask[],
): Promise<void> {
  const place = { kind: 'organization', placeId: organizationId } as const;
  for (const { title, by, for: people, dueIn, column, checklist = [], comment, ...more } of all) {
    const { columns } = await node.call(tasks.board, { organizationId, place }, crew[by]);
    const { id: taskId } = await node.call(
      tasks.create,
      {
        ...{ organizationId, place, title, columnId: columns[column]?.id, dueAt: at(dueIn).toISOString() },
        ...{ assigneeIds: people.map((key) => crew[key].accountId), reminders: [24 * 60], ...more },
        checklist: checklist.map((text, index) => ({ id: newId(), text, isDone: index === 0 })),
      },
      crew[by],
    );
    if (comment) await node.call(tasks.addComment, { taskId, text: comment.text }, crew[comment.by]);
  }
}

/** Sets objectives for this quarter, and measures them. */
export async function setObjectives(
  node: Node,
  crew: Crew,
  organizationId: string,
  all: readonly DemoObjective[],
): Promise<void> {
  const { startsOn, endsOn } = quarter();
  for (const { title, by, keyResults } of all) {
    const draft = { organizationId, scope: 'organization', title, startsOn, endsOn } as const;
    const { id: objectiveId } = await node.call(objectives.create, draft, crew[by]);
    for (const { values, ...keyResult } of keyResults) {
      const { id } = await node.call(objectives.addKeyResult, { objectiveId, ...keyResult }, crew[by]);
      for (const value of values) {
        const measured = { keyResultId: id, value, confidence: 'on_track' } as const;
        await node.call(objectives.checkIn, measured, crew[by]);
      }
    }
  }
}

function quarter() {
  const now = new Date();
  const first = Math.floor(now.getUTCMonth() / 3) * 3;
  const dayOf = (month: number, date: number) =>
    new Date(Date.UTC(now.getUTCFullYear(), month, date)).toISOString().slice(0, 10);

  return { startsOn: dayOf(first, 1), endsOn: dayOf(first + 3, 0) };
}
