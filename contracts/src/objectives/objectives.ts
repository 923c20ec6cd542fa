import { z } from 'zod';
import { Done, Id, line, page, pageOf, SearchWords } from '../common.ts';
import { always, command, query } from '../contract.ts';
import { Objective, Scope } from './objects.ts';

const ofObjective = { objectiveId: Id };
const Day = z.iso.date();
const Title = line(200).min(1);
const Description = z
  .string()
  .trim()
  .max(4000)
  .refine((text) => !text.includes('\0'));
const periodErrors = ['due_before_start', 'alignment_cycle', 'limit_reached'] as const;

export const objectiveActions = {
  /** Those that the reader may see, of periods that meet the one asked for; latest end first, then by title. */
  list: query({
    allow: 'objectives.read',
    input: z.object({
      organizationId: Id,
      scope: Scope.optional(),
      ownerId: Id.optional(),
      /** Null: those at the top of the tree. */
      parentId: Id.nullable().optional(),
      from: Day.optional(),
      to: Day.optional(),
      isOpen: z.boolean().optional(),
      /** Personal ones of others, shared with all inside. */
      isSharedWithMe: z.literal(true).optional(),
      words: SearchWords.optional(),
      ...page,
    }),
    output: pageOf(Objective),
  }),
  get: query({ allow: 'objectives.read', input: z.object(ofObjective), output: Objective }),
  /** One of the organisation needs `objectives.manage`. */
  create: command({
    allow: 'objectives.write',
    input: z.object({
      organizationId: Id,
      scope: Scope,
      isShared: z.boolean().default(false),
      title: Title,
      description: Description.default(''),
      parentId: Id.nullable().default(null),
      startsOn: Day,
      endsOn: Day,
    }),
    output: Objective,
    errors: periodErrors,
  }),
  update: command({
    allow: 'objectives.write',
    input: z.object({
      ...ofObjective,
      isShared: z.boolean().optional(),
      title: Title.optional(),
      description: Description.optional(),
      parentId: Id.nullable().optional(),
      startsOn: Day.optional(),
      endsOn: Day.optional(),
    }),
    output: Objective,
    errors: periodErrors,
  }),
  close: command({
    allow: 'objectives.write',
    input: z.object({ ...ofObjective, state: z.enum(['done', 'dropped']) }),
    output: Objective,
    isRepeatable: always,
  }),
  reopen: command({
    allow: 'objectives.write',
    input: z.object(ofObjective),
    output: Objective,
    isRepeatable: always,
  }),
  /** It comes back whole for 30 days. */
  delete: command({ allow: 'objectives.write', input: z.object(ofObjective), output: Done }),
  restore: command({ allow: 'objectives.write', input: z.object(ofObjective), output: Objective }),
  /** Those of the organisation and the reader's own that meet a period, with how it went week by week. */
  overview: query({
    allow: 'objectives.read',
    input: z.object({ organizationId: Id, scope: Scope, from: Day, to: Day }),
    output: z.object({
      objectiveCount: z.int(),
      byState: z.object({
        on_track: z.int(),
        at_risk: z.int(),
        off_track: z.int(),
        done: z.int(),
        dropped: z.int(),
      }),
      averageProgress: z.int(),
      dueCheckInCount: z.int(),
      /** Mean progress at the end of each week up to now, oldest first: at most 60. */
      weeks: z.array(z.object({ endsOn: Day, progress: z.int() })),
    }),
  }),
};
