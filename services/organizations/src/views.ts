import type {
  Group as GroupView,
  Invitation as InvitationView,
  Member,
  Organization as OrganizationView,
  Person,
  RoleKey,
  Role as RoleView,
} from '@allforone/contracts/organizations';
import type { Permission } from '@allforone/contracts/permissions';
import type { Invitation } from './entities/invitation.ts';
import { type Power, powerOf } from './entities/power.ts';

type OrganizationRow = Omit<
  OrganizationView,
  'logoId' | 'memberCount' | 'createdAt' | 'permissions' | 'role'
> & {
  logo_id: string | null;
  member_count: number;
  created_at: Date;
  role_key: RoleKey;
  custom_permissions: Permission[] | null;
};

export const toOrganization = (row: OrganizationRow): OrganizationView => ({
  id: row.id,
  name: row.name,
  template: row.template,
  language: row.language,
  colors: row.colors,
  modules: row.modules,
  logoId: row.logo_id,
  memberCount: row.member_count,
  createdAt: row.created_at.toISOString(),
  permissions: [...powerOf(row.role_key, row.custom_permissions).permissions],
  role: row.role_key,
});

type PersonRow = { account_id: string; name: string; photo_id: string | null };

export const toPerson = (row: PersonRow): Person => ({
  accountId: row.account_id,
  name: row.name,
  photoId: row.photo_id,
});

type MemberRow = PersonRow & { role_key: RoleKey; joined_at: Date; group_ids: string[] };

export const toMember = (row: MemberRow): Member => ({
  ...toPerson(row),
  role: row.role_key,
  joinedAt: row.joined_at.toISOString(),
  groupIds: row.group_ids,
});

type GroupRow = Pick<GroupView, 'id' | 'name' | 'kind'> & {
  parent_id: string | null;
  member_count: number;
  is_member: boolean;
};

export const toGroup = (row: GroupRow): GroupView => ({
  id: row.id,
  parentId: row.parent_id,
  name: row.name,
  kind: row.kind,
  memberCount: row.member_count,
  isMember: row.is_member,
});

export const toRole = (power: Power, name: string | null, memberCount: number): RoleView => ({
  key: power.role,
  name,
  permissions: [...power.permissions],
  memberCount,
});

export const toInvitation = (invitation: Invitation): InvitationView => ({
  id: invitation.id,
  email: invitation.email ?? null,
  role: invitation.roleKey,
  groupId: invitation.groupId ?? null,
  invitedBy: invitation.invitedBy,
  createdAt: invitation.createdAt.toISOString(),
  expiresAt: invitation.expiresAt.toISOString(),
  useCount: invitation.useCount,
});
