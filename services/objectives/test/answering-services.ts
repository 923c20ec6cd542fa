import { links } from '@allforone/contracts/links';
import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import type { ServiceDefinition } from '@allforone/runtime/service';

/** What `links` and `tasks` answer in a test: which tasks are linked with a key result, and which are done. */
export const linked = new Map<string, string[]>();
export const isDone = new Map<string, boolean>();

const nothing = { store: 'sql', entities: [], migrations: [], subscriptions: [], jobs: [] } as const;

export const answeringServices: ServiceDefinition[] = [
  {
    ...nothing,
    name: 'links',
    handlers: [
      handle(links.linkedIds, async (_ctx, { object: { id }, cursor, limit }) => {
        const start = Number(cursor ?? 0);
        const all = linked.get(id) ?? [];
        const nextCursor = start + limit < all.length ? String(start + limit) : null;

        return { items: all.slice(start, start + limit), nextCursor };
      }),
    ] as ServiceDefinition['handlers'],
  },
  {
    ...nothing,
    name: 'tasks',
    handlers: [
      handle(tasks.doneIds, async (_ctx, { taskIds }) =>
        taskIds.flatMap((taskId) => {
          const done = isDone.get(taskId);
          return done === undefined ? [] : [{ taskId, isDone: done }];
        }),
      ),
    ] as ServiceDefinition['handlers'],
  },
];
