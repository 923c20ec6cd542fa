import { z } from 'zod';
import { Done, Id, Name, page, pageOf, SearchWords } from '../common.ts';
import { command, query } from '../contract.ts';
import { Day, HistoryEntry, Part, Project, ProjectMember, ProjectStatus } from './objects.ts';

const ofProject = { projectId: Id };
const Description = z
  .string()
  .trim()
  .max(4000)
  .refine((text) => !text.includes('\0'));

export const projectActions = {
  /** Those that the reader may see: their own, or all for who holds `projects.manage`. */
  list: query({
    allow: 'projects.read',
    input: z.object({
      organizationId: Id,
      status: ProjectStatus.optional(),
      clientGroupId: Id.optional(),
      lateOnly: z.boolean().default(false),
      words: SearchWords.optional(),
      sort: z.enum(['newest', 'name', 'due']).default('newest'),
      ...page,
    }),
    output: pageOf(Project),
  }),
  get: query({ allow: 'projects.read', input: z.object(ofProject), output: Project }),
  /** Who creates it leads it. A conversation and two spaces for files come with it. */
  create: command({
    allow: 'projects.write',
    input: z.object({
      organizationId: Id,
      name: Name,
      description: Description.default(''),
      clientGroupId: Id.nullable().default(null),
      startsOn: Day.nullable().default(null),
      dueOn: Day.nullable().default(null),
      /** In order. */
      stages: z
        .array(z.object({ name: Name, dueOn: Day.nullable().default(null) }))
        .max(50)
        .default([]),
      members: z
        .array(z.object({ accountId: Id, part: Part }))
        .max(100)
        .default([]),
    }),
    output: Project,
    errors: ['name_taken', 'due_before_start', 'limit_reached'],
  }),
  update: command({
    allow: 'projects.read',
    input: z.object({
      ...ofProject,
      name: Name.optional(),
      description: Description.optional(),
      clientGroupId: Id.nullable().optional(),
      startsOn: Day.nullable().optional(),
      dueOn: Day.nullable().optional(),
      status: ProjectStatus.optional(),
    }),
    output: Project,
    errors: ['name_taken', 'due_before_start'],
  }),
  /** Out of every list; it comes back whole for 30 days. */
  delete: command({ allow: 'projects.read', input: z.object(ofProject), output: Done }),
  restore: command({
    allow: 'projects.read',
    input: z.object(ofProject),
    output: Project,
    errors: ['name_taken'],
  }),
  /** Deleted ones that the reader may bring back, latest first. */
  deletedProjects: query({
    allow: 'projects.read',
    input: z.object({ organizationId: Id, ...page }),
    output: pageOf(Project),
  }),

  /** To a client, only the other people of the client and who leads it. */
  members: query({
    allow: 'projects.read',
    input: z.object({ ...ofProject, ...page }),
    output: pageOf(ProjectMember),
  }),
  /** Who is in it already takes the part that is named now. */
  addMembers: command({
    allow: 'projects.read',
    input: z.object({
      ...ofProject,
      members: z
        .array(z.object({ accountId: Id, part: Part }))
        .min(1)
        .max(100),
    }),
    output: Project,
    errors: ['limit_reached', 'last_lead'],
  }),
  removeMember: command({
    allow: 'projects.read',
    input: z.object({ ...ofProject, accountId: Id }),
    output: Project,
    errors: ['last_lead'],
  }),

  /** Latest first. A client sees what concerns deliveries, not the team's own affairs. */
  history: query({
    allow: 'projects.read',
    input: z.object({ ...ofProject, deliverableId: Id.optional(), ...page }),
    output: pageOf(HistoryEntry),
  }),
};
