import { GroupMembershipSchema, GroupSchema } from './group.ts';
import { InvitationSchema } from './invitation.ts';
import { MembershipSchema } from './membership.ts';
import { LogoSchema, OrganizationSchema } from './organization.ts';
import { PersonSchema } from './person.ts';
import { RoleSchema } from './role.ts';

export const entities = [
  OrganizationSchema,
  LogoSchema,
  PersonSchema,
  RoleSchema,
  MembershipSchema,
  GroupSchema,
  GroupMembershipSchema,
  InvitationSchema,
];
