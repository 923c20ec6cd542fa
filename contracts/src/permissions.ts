import { z } from 'zod';

/** Everything a person may be allowed to do in an organisation or a group. Closed: roles choose from it. */
export const permissions = [
  'organization.read',
  'organization.update',
  'members.read',
  'members.invite',
  'members.manage',
  'groups.read',
  'groups.manage',
  'roles.manage',
  'chat.read',
  'chat.write',
  'chat.manage',
  'chat.moderate',
  'files.read',
  'files.write',
  'files.manage',
  'projects.read',
  'projects.write',
  'projects.manage',
  'tasks.read',
  'tasks.write',
  'tasks.manage',
  'objectives.read',
  'objectives.write',
  'objectives.manage',
  'audit.read',
] as const;

export const Permission = z.enum(permissions);
export type Permission = (typeof permissions)[number];

export const builtInRoles = [
  'owner',
  'admin',
  'moderator',
  'executive',
  'member',
  'client',
  'guest',
] as const;
export type BuiltInRole = (typeof builtInRoles)[number];

/** What everybody needs who was invited to talk, to get files and to follow a project. */
const outside: Permission[] = [
  'organization.read',
  'chat.read',
  'chat.write',
  'files.read',
  'files.write',
  'projects.read',
];
/** A guest also works with the group that they were put into; a client only follows. */
const guest: Permission[] = [...outside, 'tasks.read', 'tasks.write'];
const member: Permission[] = [
  ...guest,
  'groups.read',
  'members.read',
  'projects.write',
  'objectives.read',
  'objectives.write',
];
const executive: Permission[] = [...member, 'members.invite', 'chat.manage', 'files.manage', 'tasks.manage'];
const moderator: Permission[] = [...executive, 'chat.moderate'];

export const permissionsOfRole: Record<BuiltInRole, readonly Permission[]> = {
  owner: permissions,
  admin: permissions,
  moderator,
  executive,
  member,
  client: outside,
  guest,
};

/** Roles whose permissions hold in every group of the organisation, joined or not. */
export const rolesHeldEverywhere: readonly BuiltInRole[] = ['owner', 'admin', 'moderator'];

/** Roles that see only the groups and conversations they were put in, never the whole organisation. */
export const outsideRoles: readonly BuiltInRole[] = ['client', 'guest'];
