import { Id } from '@allforone/contracts/common';
import { NotificationKind } from '@allforone/contracts/notifications';
import { z } from 'zod';

/** What one person is to be told, by whichever way. */
export const News = z.object({
  kind: NotificationKind,
  accountId: Id,
  organizationId: Id.nullable(),
  projectId: Id.optional(),
  /** Who caused it. */
  actorId: Id.nullable(),
  facts: z.record(z.string(), z.string()),
  path: z.string(),
});
export type News = z.infer<typeof News>;
