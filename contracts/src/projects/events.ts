import { z } from 'zod';
import { Id } from '../common.ts';
import { event } from '../contract.ts';
import { objectsPurged } from '../objects.ts';
import { Day, Part, Report, Verdict } from './objects.ts';

const facts = { projectId: Id, organizationId: Id };

export const projectEvents = {
  created: event(z.object({ ...facts, createdBy: Id })),
  /** Anything of a project, its stages or deliverables: whoever looks at it asks again. */
  changed: event(z.object(facts), { audience: 'projectId' }),
  renamed: event(z.object(facts)),
  deleted: event(z.object({ ...facts, deletedBy: Id })),
  restored: event(z.object({ ...facts, restoredBy: Id })),
  purged: objectsPurged(),
  /** `addedBy` is missing for who came with the client's group. */
  memberAdded: event(z.object({ ...facts, accountId: Id, part: Part, addedBy: Id.optional() }), {
    audience: 'accountId',
  }),
  memberRemoved: event(z.object({ ...facts, accountId: Id }), { audience: 'accountId' }),
  stageDelivered: event(z.object({ ...facts, stageId: Id, deliveredBy: Id, progress: z.int() })),
  stageReopened: event(z.object({ ...facts, stageId: Id, reopenedBy: Id, progress: z.int() })),
  versionDelivered: event(
    z.object({ ...facts, deliverableId: Id, version: z.int(), fileId: Id, deliveredBy: Id }),
  ),
  versionAnswered: event(
    z.object({ ...facts, deliverableId: Id, version: z.int(), verdict: Verdict, answeredBy: Id }),
  ),
  /** Once per deadline and state: 3 days before, and the day after. `stageId` is null for the project's own. */
  deadlineNear: event(
    z.object({ ...facts, stageId: Id.nullable(), dueOn: Day, state: z.enum(['soon', 'late']) }),
  ),
  /** Asked for, begun (`running` at 0), at most twice a second how far it is, ready or failed. */
  reportChanged: event(z.object({ accountId: Id, report: Report }), { audience: 'accountId' }),
};
