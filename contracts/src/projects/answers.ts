import { z } from 'zod';
import { Id, Instant, page, pageOf } from '../common.ts';
import { query } from '../contract.ts';
import { Part, ProjectMember } from './objects.ts';

export const answersToServices = {
  /** What an account is in a project and may do there; `sees: false` also for one that is not there. */
  standing: query({
    allow: 'service',
    input: z.object({ projectId: Id, accountId: Id }),
    output: z.object({
      organizationId: Id.nullable(),
      name: z.string(),
      sees: z.boolean(),
      part: Part.nullable(),
      canWork: z.boolean(),
      canManage: z.boolean(),
    }),
  }),
  /** Projects of an organisation that an account works on, the latest 1,000; `isAll` for who manages every one. */
  workedOn: query({
    allow: 'service',
    input: z.object({ organizationId: Id, accountId: Id }),
    output: z.object({ projectIds: z.array(Id), isAll: z.boolean() }),
  }),
  /** The same of many at once: those that it does not see are left out. */
  standings: query({
    allow: 'service',
    input: z.object({ accountId: Id, projectIds: z.array(Id).max(300) }),
    output: z.array(
      z.object({
        projectId: Id,
        organizationId: Id,
        part: Part.nullable(),
        canWork: z.boolean(),
        canManage: z.boolean(),
      }),
    ),
  }),
  /** Everybody of a project who may see it today, by page: those named, and those of the client's group. */
  people: query({
    allow: 'service',
    input: z.object({ projectId: Id, accountIds: z.array(Id).max(100).optional(), ...page }),
    output: pageOf(ProjectMember),
  }),
  /** For a mail or a conversation, also of one that was deleted. */
  names: query({
    allow: 'service',
    input: z.object({ projectIds: z.array(Id).max(100) }),
    output: z.array(
      z.object({ projectId: Id, organizationId: Id, name: z.string(), isDeleted: z.boolean() }),
    ),
  }),
  /** What is told of a stage. One that was deleted is not found. */
  stageFacts: query({
    allow: 'service',
    input: z.object({ stageId: Id }),
    output: z.object({
      projectId: Id,
      name: z.string(),
      assigneeId: Id.nullable(),
      deliveredAt: Instant.nullable(),
    }),
  }),
  /** What is told of one version of a deliverable. `comment`: of the answer to it, empty without one. */
  versionFacts: query({
    allow: 'service',
    input: z.object({ deliverableId: Id, version: z.int().min(1) }),
    output: z.object({ projectId: Id, name: z.string(), deliveredBy: Id, comment: z.string() }),
  }),
};
