import { z } from 'zod';
import { Id } from '../common.ts';
import { event } from '../contract.ts';
import { objectsPurged } from '../objects.ts';

const facts = { objectiveId: Id, organizationId: Id };

export const objectiveEvents = {
  /** One that all inside may see, its key results and check-ins: whoever looks at it asks again. */
  changed: event(z.object(facts), { audience: 'organizationId' }),
  /** The same of one that its owner alone may see. */
  ownChanged: event(z.object({ ...facts, accountId: Id }), { audience: 'accountId' }),
  created: event(z.object({ ...facts, createdBy: Id })),
  checkedIn: event(z.object({ ...facts, keyResultId: Id, checkInId: Id, authorId: Id.nullable() })),
  closed: event(z.object({ ...facts, closedBy: Id })),
  deleted: event(z.object({ ...facts, deletedBy: Id })),
  restored: event(z.object({ ...facts, restoredBy: Id })),
  purged: objectsPurged(),
  /** To the owner, once a week while an open one waits for a check-in. */
  checkInDue: event(z.object({ ...facts, accountId: Id })),
};
