import { z } from 'zod';
import { Id, Instant } from '../common.ts';

/** Day as ISO 8601. */
const Day = z.iso.date();

/** `organization`: seen by all inside, written by who manages objectives. `personal`: of one account. */
export const Scope = z.enum(['organization', 'personal']);
export type Scope = z.infer<typeof Scope>;

export const Confidence = z.enum(['on_track', 'at_risk', 'off_track']);
export type Confidence = z.infer<typeof Confidence>;

export const Objective = z.object({
  id: Id,
  organizationId: Id,
  scope: Scope,
  ownerId: Id,
  /** A personal one that all inside may read; the others exist for their owner alone. */
  isShared: z.boolean(),
  title: z.string(),
  description: z.string(),
  /** What it serves. Null also where the reader may not see that. */
  parentId: Id.nullable(),
  /** Objectives that serve it, of those the reader may see. */
  childCount: z.int(),
  startsOn: Day,
  endsOn: Day,
  /** While it is open, the worst confidence among its key results, or among what serves it where it has none. */
  state: z.enum(['on_track', 'at_risk', 'off_track', 'done', 'dropped']),
  /** 0 to 100: the mean of its key results by weight, or of the objectives that serve it where it has none. */
  progress: z.int(),
  keyResultCount: z.int(),
  linkCount: z.int(),
  /** The last check-in is older than a week. */
  isCheckInDue: z.boolean(),
  createdAt: Instant,
  closedAt: Instant.nullable(),
  canEdit: z.boolean(),
});
export type Objective = z.infer<typeof Objective>;

export const KeyResult = z.object({
  id: Id,
  objectiveId: Id,
  title: z.string(),
  /** As people write it: `€`, `%`, `clients`. */
  unit: z.string(),
  start: z.number(),
  /** Above the start, or below it for what must fall. */
  target: z.number(),
  current: z.number(),
  /** 0 to 100 of the way from start to target. */
  progress: z.int(),
  /** Share of the objective, relative to its other key results: 1 to 100. */
  weight: z.int(),
  /** `tasks`: counts the linked tasks that are done; target is how many are linked. */
  source: z.enum(['manual', 'tasks']),
  confidence: Confidence,
  position: z.int(),
  lastCheckInAt: Instant.nullable(),
  linkCount: z.int(),
});
export type KeyResult = z.infer<typeof KeyResult>;

export const CheckIn = z.object({
  id: Id,
  keyResultId: Id,
  value: z.number(),
  confidence: Confidence,
  note: z.string(),
  /** Null for what linked tasks counted. */
  authorId: Id.nullable(),
  at: Instant,
});
export type CheckIn = z.infer<typeof CheckIn>;
