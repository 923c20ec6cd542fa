import { z } from 'zod';
import { Id, Locale } from '../common.ts';
import { event } from '../contract.ts';
import { Template } from '../templates.ts';
import { RoleKey } from './objects.ts';

export const organizationEvents = {
  created: event(
    z.object({ organizationId: Id, name: z.string(), template: Template, language: Locale, createdBy: Id }),
  ),
  updated: event(z.object({ organizationId: Id }), { audience: 'organizationId' }),
  /** `invitedBy` is missing for the one who founded the organisation. */
  memberJoined: event(
    z.object({
      organizationId: Id,
      accountId: Id,
      name: z.string(),
      role: RoleKey,
      invitedBy: Id.optional(),
    }),
    { audience: 'organizationId' },
  ),
  memberRemoved: event(z.object({ organizationId: Id, accountId: Id, removedBy: Id }), {
    audience: 'organizationId',
  }),
  roleChanged: event(z.object({ organizationId: Id, accountId: Id, role: RoleKey, changedBy: Id }), {
    audience: 'organizationId',
  }),
  /** A member has another name or photo; told in each of their organisations once its lists know. */
  personChanged: event(z.object({ organizationId: Id, accountId: Id }), { audience: 'organizationId' }),
  /** Rights of one account, or of everyone when null, may be others now: caches forget what they knew. */
  grantsChanged: event(z.object({ organizationId: Id, accountId: Id.nullable() }), {
    audience: 'organizationId',
  }),
  groupCreated: event(z.object({ organizationId: Id, groupId: Id, name: z.string() }), {
    audience: 'organizationId',
  }),
  groupChanged: event(z.object({ organizationId: Id, groupId: Id, name: z.string() }), {
    audience: 'organizationId',
  }),
  /** The name is missing in facts older than it. */
  groupDeleted: event(z.object({ organizationId: Id, groupId: Id, name: z.string().optional() }), {
    audience: 'organizationId',
  }),
  groupMemberAdded: event(z.object({ organizationId: Id, groupId: Id, accountId: Id, addedBy: Id }), {
    audience: 'organizationId',
  }),
  groupMemberRemoved: event(z.object({ organizationId: Id, groupId: Id, accountId: Id }), {
    audience: 'organizationId',
  }),
  invited: event(z.object({ organizationId: Id, invitationId: Id, invitedBy: Id })),
};
