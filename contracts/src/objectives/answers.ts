import { z } from 'zod';
import { Id } from '../common.ts';
import { query } from '../contract.ts';

export const answersToServices = {
  /** For a mail or a notification. One that was deleted is not found. */
  objectiveFacts: query({
    allow: 'service',
    input: z.object({ objectiveId: Id }),
    output: z.object({ organizationId: Id, title: z.string(), ownerId: Id }),
  }),
};
