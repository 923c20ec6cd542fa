import { z } from 'zod';
import { Id, Locale, page, pageOf } from '../common.ts';
import { query } from '../contract.ts';
import { Permission } from '../permissions.ts';
import { Grants } from './objects.ts';

const inOrganization = { organizationId: Id };

export const answersToServices = {
  grants: query({
    allow: 'service',
    input: z.object({ organizationId: Id, accountId: Id }),
    output: Grants,
  }),
  /**
   * Account ids of a place, by page: all members, or those put into a group itself (not into one above it). With
   * `accountIds` only those among them, with `holding` only those whose role holds that permission. Nobody, where the
   * group is unknown or deleted.
   */
  memberIds: query({
    allow: 'service',
    input: z.object({
      organizationId: Id,
      groupId: Id.nullable(),
      insideOnly: z.boolean().default(false),
      accountIds: z.array(Id).max(100).optional(),
      holding: Permission.optional(),
      ...page,
    }),
    output: pageOf(Id),
  }),
  /** Names for a mail or a notification, also for one who has just left the place. */
  place: query({
    allow: 'service',
    input: z.object({ ...inOrganization, groupId: Id.nullable().default(null) }),
    output: z.object({ organizationName: z.string(), groupName: z.string().nullable(), language: Locale }),
  }),
  invitationToken: query({
    allow: 'service',
    input: z.object({ invitationId: Id }),
    output: z.object({
      token: z.string(),
      email: z.string().nullable(),
      organizationId: Id,
      organizationName: z.string(),
      inviterName: z.string(),
      language: Locale,
    }),
  }),
};
