import { z } from 'zod';
import {
  Color,
  Done,
  Email,
  Id,
  Instant,
  Locale,
  Name,
  page,
  pageOf,
  SearchWords,
  SmallImage,
} from './common.ts';
import { command, contract, event, query } from './contract.ts';
import { builtInRoles, Permission } from './permissions.ts';
import { Module, Template } from './templates.ts';

/** Key of a built-in role, or the id of a custom one. */
export const RoleKey = z.union([z.enum(builtInRoles), Id]);
export type RoleKey = z.infer<typeof RoleKey>;

export const Colors = z.object({ primary: Color, light: Color, dark: Color });
export type Colors = z.infer<typeof Colors>;

export const Organization = z.object({
  id: Id,
  name: z.string(),
  template: Template,
  language: Locale,
  colors: Colors,
  modules: z.array(Module),
  logoId: Id.nullable(),
  memberCount: z.int(),
  createdAt: Instant,
  /** What the reader may do in the organisation as a whole. */
  permissions: z.array(Permission),
  role: RoleKey,
});
export type Organization = z.infer<typeof Organization>;

export const Role = z.object({
  key: RoleKey,
  /** Null for built-in roles: the web has their names in each language. */
  name: z.string().nullable(),
  permissions: z.array(Permission),
  memberCount: z.int(),
});
export type Role = z.infer<typeof Role>;

export const Person = z.object({ accountId: Id, name: z.string(), photoId: Id.nullable() });
export type Person = z.infer<typeof Person>;

export const Member = Person.extend({ role: RoleKey, joinedAt: Instant, groupIds: z.array(Id) });
export type Member = z.infer<typeof Member>;

export const Group = z.object({
  id: Id,
  parentId: Id.nullable(),
  name: z.string(),
  kind: z.enum(['team', 'club', 'household', 'client', 'site', 'group']),
  memberCount: z.int(),
  isMember: z.boolean(),
});
export type Group = z.infer<typeof Group>;

export const Invitation = z.object({
  id: Id,
  /** Null for a link that anyone who holds it may use. */
  email: z.string().nullable(),
  role: RoleKey,
  groupId: Id.nullable(),
  invitedBy: Id,
  createdAt: Instant,
  expiresAt: Instant,
  useCount: z.int(),
});
export type Invitation = z.infer<typeof Invitation>;

/** What one account may do in one organisation, flat, so that a check is a look-up. */
export const Grants = z.object({
  role: RoleKey.nullable(),
  /** In the organisation as a whole. */
  organization: z.array(Permission),
  /** In every group, joined or not. */
  everywhere: z.array(Permission),
  /** By group, through membership of it or of a group above it. */
  groups: z.record(Id, z.array(Permission)),
});
export type Grants = z.infer<typeof Grants>;

const inOrganization = { organizationId: Id };
const Token = z.string().min(1).max(600);

export const organizations = contract('organizations', {
  create: command({
    allow: 'signedIn',
    input: z.object({
      template: Template,
      name: Name,
      language: Locale,
      modules: z.array(Module).max(40).optional(),
    }),
    output: Organization,
  }),
  mine: query({ allow: 'signedIn', input: z.object(page), output: pageOf(Organization) }),
  get: query({ allow: 'organization.read', input: z.object(inOrganization), output: Organization }),
  update: command({
    allow: 'organization.update',
    input: z.object({
      ...inOrganization,
      name: Name.optional(),
      language: Locale.optional(),
      colors: Colors.optional(),
    }),
    output: Organization,
  }),
  changeModules: command({
    allow: 'organization.update',
    input: z.object({ ...inOrganization, modules: z.array(Module).max(40) }),
    output: Organization,
  }),
  changeLogo: command({
    allow: 'organization.update',
    input: z.object({ ...inOrganization, image: SmallImage.nullable() }),
    output: Organization,
    errors: ['image_unreadable'],
  }),
  /** As `accounts.photo`: WebP, base64, id that cannot be guessed. */
  logo: query({ allow: 'anyone', input: z.object({ logoId: Id }), output: z.object({ webp: z.string() }) }),

  members: query({
    allow: 'members.read',
    input: z.object({ ...inOrganization, groupId: Id.optional(), search: SearchWords.optional(), ...page }),
    output: pageOf(Member),
  }),
  /** Names and photos to show beside what people wrote, also of those who have left. */
  people: query({
    allow: 'organization.read',
    input: z.object({ ...inOrganization, accountIds: z.array(Id).max(100) }),
    output: z.array(Person),
  }),
  changeRole: command({
    allow: 'members.manage',
    input: z.object({ ...inOrganization, accountId: Id, role: RoleKey }),
    output: Member,
    errors: ['last_owner', 'role_above_yours'],
  }),
  removeMember: command({
    allow: 'members.manage',
    input: z.object({ ...inOrganization, accountId: Id }),
    output: Done,
    errors: ['last_owner', 'role_above_yours'],
  }),
  leave: command({
    allow: 'organization.read',
    input: z.object(inOrganization),
    output: Done,
    errors: ['last_owner'],
  }),

  /** All groups that the reader may see, at most 500: the tree is made by the reader from `parentId`. */
  groups: query({
    allow: 'organization.read',
    input: z.object(inOrganization),
    output: z.array(Group),
  }),
  createGroup: command({
    allow: 'groups.manage',
    input: z.object({
      ...inOrganization,
      name: Name,
      kind: Group.shape.kind,
      parentId: Id.nullable().default(null),
    }),
    output: Group,
    errors: ['name_taken', 'too_deep', 'limit_reached'],
  }),
  updateGroup: command({
    allow: 'groups.manage',
    input: z.object({ groupId: Id, name: Name.optional(), parentId: Id.nullable().optional() }),
    output: Group,
    errors: ['name_taken', 'group_in_itself', 'too_deep'],
  }),
  deleteGroup: command({
    allow: 'groups.manage',
    input: z.object({ groupId: Id }),
    output: Done,
    errors: ['group_not_empty'],
  }),
  addToGroup: command({
    allow: 'groups.manage',
    input: z.object({ groupId: Id, accountId: Id }),
    output: Group,
    errors: ['already_member'],
  }),
  removeFromGroup: command({
    allow: 'groups.manage',
    input: z.object({ groupId: Id, accountId: Id }),
    output: Group,
  }),

  /** Built-in roles first, then custom ones, at most 50. */
  roles: query({ allow: 'organization.read', input: z.object(inOrganization), output: z.array(Role) }),
  createRole: command({
    allow: 'roles.manage',
    input: z.object({ ...inOrganization, name: Name, permissions: z.array(Permission).max(100) }),
    output: Role,
    errors: ['name_taken', 'role_above_yours', 'limit_reached'],
  }),
  updateRole: command({
    allow: 'roles.manage',
    input: z.object({
      roleId: Id,
      name: Name.optional(),
      permissions: z.array(Permission).max(100).optional(),
    }),
    output: Role,
    errors: ['name_taken', 'role_above_yours'],
  }),
  deleteRole: command({
    allow: 'roles.manage',
    input: z.object({ roleId: Id }),
    output: Done,
    errors: ['role_in_use'],
  }),

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

  grants: query({
    allow: 'service',
    input: z.object({ organizationId: Id, accountId: Id }),
    output: Grants,
  }),
  /**
   * Account ids of a place, by page: all members, or those put into a group itself (not into one above it). With
   * `accountIds` only those among them. Nobody, where the group is unknown or deleted.
   */
  memberIds: query({
    allow: 'service',
    input: z.object({
      organizationId: Id,
      groupId: Id.nullable(),
      insideOnly: z.boolean().default(false),
      accountIds: z.array(Id).max(100).optional(),
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
  groupDeleted: event(z.object({ organizationId: Id, groupId: Id }), { audience: 'organizationId' }),
  groupMemberAdded: event(z.object({ organizationId: Id, groupId: Id, accountId: Id, addedBy: Id }), {
    audience: 'organizationId',
  }),
  groupMemberRemoved: event(z.object({ organizationId: Id, groupId: Id, accountId: Id }), {
    audience: 'organizationId',
  }),
  invited: event(z.object({ organizationId: Id, invitationId: Id, invitedBy: Id })),
});
