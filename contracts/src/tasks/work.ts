import { z } from 'zod';
import { Id, page, pageOf } from '../common.ts';
import { query } from '../contract.ts';
import { PlacedTask, taskFilter } from './objects.ts';

export const workActions = {
  /** Tasks of every board that the reader may see in an organisation. */
  list: query({
    allow: 'tasks.read',
    input: z.object({
      organizationId: Id,
      ...taskFilter,
      sort: z.enum(['due', 'newest', 'priority']).default('due'),
      ...page,
    }),
    output: pageOf(PlacedTask),
  }),
  /** What is assigned to the reader in all their organisations: late first, by deadline, then without one. */
  mine: query({
    allow: 'signedIn',
    input: z.object({ state: z.enum(['open', 'done']).default('open'), ...page }),
    output: pageOf(PlacedTask),
  }),
  /** Who has how much to do, of the boards that the reader may see: the busiest 50. */
  load: query({
    allow: 'tasks.read',
    input: z.object({ organizationId: Id, boardId: Id.optional() }),
    output: z.array(
      z.object({
        accountId: Id,
        openCount: z.int(),
        lateCount: z.int(),
        /** Due within seven days. */
        soonCount: z.int(),
        /** Of the last seven days. */
        minutesSpent: z.int(),
      }),
    ),
  }),
};
