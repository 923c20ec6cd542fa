import { z } from 'zod';
import { Id, page, pageOf } from '../common.ts';
import { command, query } from '../contract.ts';
import { Deliverable, Project, Report } from './objects.ts';

const inOrganization = { organizationId: Id };
/** Calendar month as ISO 8601: `2026-11`. */
const Month = z.string().regex(/^\d{4}-\d{2}$/);

export const overviewActions = {
  /** The whole at a glance, for who looks after all projects. Kept for 15 minutes, or until a project changes. */
  overview: query({
    allow: 'projects.manage',
    input: z.object(inOrganization),
    output: z.object({
      clientCount: z.int(),
      projectCount: z.int(),
      byStatus: z.object({ running: z.int(), paused: z.int(), done: z.int() }),
      lateCount: z.int(),
      waitingCount: z.int(),
      /** Of running projects, on average. */
      averageProgress: z.int(),
      /** The latest first: at most ten. */
      late: z.array(Project),
      /** Due within 14 days: at most ten. */
      dueSoon: z.array(Project),
      /** Stages that are not delivered, by who does them: the busiest 20. */
      workload: z.array(
        z.object({ accountId: Id, stageCount: z.int(), lateStageCount: z.int(), projectCount: z.int() }),
      ),
      /** The last twelve months, oldest first. */
      months: z.array(
        z.object({
          month: Month,
          projectsCreated: z.int(),
          projectsDone: z.int(),
          stagesDelivered: z.int(),
          versionsAccepted: z.int(),
          changesRequested: z.int(),
        }),
      ),
    }),
  }),
  /** What a person sees first who follows projects as a client: theirs, what waits for them, what came last. */
  portal: query({
    allow: 'projects.read',
    input: z.object(inOrganization),
    output: z.object({
      /** At most 50: running first. */
      projects: z.array(Project),
      /** At most 20 each, latest first. */
      waiting: z.array(Deliverable.extend({ projectName: z.string() })),
      latest: z.array(Deliverable.extend({ projectName: z.string() })),
    }),
  }),
  /** Client groups that have or had a project, with how many of each. */
  clients: query({
    allow: 'projects.manage',
    input: z.object({ ...inOrganization, ...page }),
    output: pageOf(
      z.object({
        groupId: Id,
        runningCount: z.int(),
        doneCount: z.int(),
        lateCount: z.int(),
        waitingCount: z.int(),
      }),
    ),
  }),

  /** Made in the background. One project, or all that the reader sees as a table. */
  requestReport: command({
    allow: 'projects.read',
    input: z.object({
      ...inOrganization,
      /** Missing: all. */
      projectId: Id.nullable().default(null),
      format: z.enum(['pdf', 'csv']),
      language: z.enum(['fr', 'en']),
    }),
    output: Report,
    errors: ['limit_reached'],
    audited: false,
  }),
  /** One's own, latest first. */
  reports: query({
    allow: 'projects.read',
    input: z.object({ ...inOrganization, ...page }),
    output: pageOf(Report),
  }),
};
