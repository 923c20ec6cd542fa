import { z } from 'zod';
import { Done, Email, Id, page, pageOf } from '../common.ts';
import { command, query } from '../contract.ts';
import { Template } from '../templates.ts';
import { Colors, Invitation, Organization, RoleKey } from './objects.ts';

const inOrganization = { organizationId: Id };
const Token = z.string().min(1).max(600);

export const invitationActions = {
  /** Each address gets a mail; who is a member already, or invited already, is left out of the answer. */
  invite: command({
    allow: 'members.invite',
    input: z.object({
      ...inOrganization,
      emails: z.array(Email).min(1).max(50),
      role: RoleKey.default('member'),
      groupId: Id.nullable().default(null),
    }),
    output: z.array(Invitation),
    errors: ['role_above_yours'],
  }),
  /** A link for anyone who holds it, valid 14 days; `token` is shown to whoever may invite. */
  createInvitationLink: command({
    allow: 'members.invite',
    input: z.object({
      ...inOrganization,
      role: RoleKey.default('member'),
      groupId: Id.nullable().default(null),
    }),
    output: Invitation.extend({ token: z.string() }),
    errors: ['role_above_yours'],
  }),
  invitations: query({
    allow: 'members.invite',
    input: z.object({ ...inOrganization, ...page }),
    output: pageOf(Invitation),
  }),
  revokeInvitation: command({
    allow: 'members.invite',
    input: z.object({ invitationId: Id }),
    output: Done,
  }),
  /** What the page of an invitation shows before anyone signs in. */
  invitation: query({
    allow: 'anyone',
    input: z.object({ token: Token }),
    output: z.object({
      organizationId: Id,
      organizationName: z.string(),
      template: Template,
      colors: Colors,
      logoId: Id.nullable(),
      inviterName: z.string(),
      email: z.string().nullable(),
    }),
    errors: ['link_expired'],
  }),
  /** One who is a member already gets the organisation, and nothing changes. */
  acceptInvitation: command({
    allow: 'signedIn',
    input: z.object({ token: Token }),
    output: Organization,
    errors: ['link_expired', 'invitation_for_other'],
  }),
};
