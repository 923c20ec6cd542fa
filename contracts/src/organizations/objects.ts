import { z } from 'zod';
import { Color, Id, Instant, Locale } from '../common.ts';
import { builtInRoles, Permission } from '../permissions.ts';
import { Module, Template } from '../templates.ts';

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
