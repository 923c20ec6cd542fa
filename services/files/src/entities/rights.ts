import type { SpaceRef } from '@allforone/contracts/files';
import type { Grants } from '@allforone/contracts/organizations';
import type { Permission } from '@allforone/contracts/permissions';
import type { Ctx, Place, SystemCtx } from '@allforone/runtime/context';
import { conversationFor } from '../adapters/conversations.ts';
import { grantsOf, groupNameOf, isInGroup } from '../adapters/organizations.ts';
import { standingIn } from '../adapters/projects.ts';
import { standingsInConversations } from '../adapters/standings.ts';
import type { Located } from './space.ts';

export interface Rights {
  read: boolean;
  write: boolean;
  manage: boolean;
  /** As the place is called; null where everybody has a word for it. */
  name: string | null;
}

/** Who asks, and what they may do in the organisation and its groups. */
export interface Asker {
  accountId: string;
  can(permission: Permission, place: Place): Promise<boolean>;
  /** Put into the group itself. */
  isIn(organizationId: string, groupId: string): Promise<boolean>;
  conversation(id: string): Promise<Rights & { organizationId: string | null }>;
}

const nothing: Rights = { read: false, write: false, manage: false, name: null };

/** What somebody may do with the files of a place: nothing, where they do not hold `files.read`. */
export async function rightsIn(ctx: SystemCtx, asker: Asker, place: Located): Promise<Rights> {
  const { organizationId, space } = place;
  const whole = { organizationId };
  if (!(await asker.can('files.read', whole))) return nothing;
  const mayWrite = await asker.can('files.write', whole);
  const rights = await ofKind[space.kind](ctx, asker, place);

  return { ...rights, write: rights.write && mayWrite, manage: rights.manage && mayWrite };
}

type Ask = (ctx: SystemCtx, asker: Asker, place: Located) => Promise<Rights>;

/** In the organisation as a whole, or in a group that is known to be there. */
export async function held(asker: Asker, place: Place): Promise<Omit<Rights, 'name'>> {
  const [read, write, manage] = await Promise.all([
    asker.can('files.read', place),
    asker.can('files.write', place),
    asker.can('files.manage', place),
  ]);

  return { read, write, manage };
}

/** Files of a group that is gone are left to who manages those of the organisation. */
const ofGroup: Ask = async (ctx, asker, { organizationId, space: { placeId } }) => {
  const rights = await held(asker, { organizationId, groupId: placeId });
  if (!rights.read) return nothing;
  const name = await groupNameOf(ctx, organizationId, placeId);
  const isHeir = name === null && (await asker.can('files.manage', { organizationId }));

  return name === null ? { read: isHeir, write: false, manage: isHeir, name } : { ...rights, name };
};

/** Only inside people see what belongs to all: those who see its groups. */
const ofOrganization: Ask = async (_ctx, asker, { organizationId, space }) => {
  const isInside = await asker.can('groups.read', { organizationId });

  return isInside && space.placeId === organizationId
    ? { ...(await held(asker, { organizationId })), name: null }
    : nothing;
};

const ofProject: Ask = async (ctx, { accountId }, { organizationId, space: { kind, placeId } }) => {
  const standing = await standingIn(ctx, placeId, accountId);
  const isOfTeam = standing.part !== 'client' || standing.canWork;
  if (standing.organizationId !== organizationId || !standing.sees) return nothing;
  if (kind === 'project' && !isOfTeam) return nothing;

  return { read: true, write: standing.canWork, manage: standing.canManage, name: standing.name };
};

const ofConversation: Ask = async (_ctx, asker, { organizationId, space: { placeId } }) => {
  const found = await asker.conversation(placeId);

  return found.organizationId === null || found.organizationId === organizationId ? found : nothing;
};

const ofOneself: Ask = async (_ctx, { accountId }, { space: { placeId } }) => {
  const isOwn = accountId === placeId;

  return { read: isOwn, write: isOwn, manage: isOwn, name: null };
};

const ofKind: Record<SpaceRef['kind'], Ask> = {
  organization: ofOrganization,
  group: ofGroup,
  project: ofProject,
  portal: ofProject,
  conversation: ofConversation,
  personal: ofOneself,
};

/** The person behind the call. */
export const askerOf = (ctx: Ctx): Asker => ({
  accountId: ctx.actor.accountId,
  can: ctx.can,
  isIn: askedOnce((organizationId, groupId) => isInGroup(ctx, organizationId, groupId, ctx.actor.accountId)),
  async conversation(id) {
    const found = await conversationFor(ctx, id);
    if (!found) return { ...nothing, organizationId: null };
    const { organizationId, canWrite: write, canModerate: manage, name } = found;

    return { read: true, write, manage, name, organizationId };
  },
});

/** Somebody who is not behind the call: the holder of a ticket has the rights of who made it. */
export async function askerFor(ctx: SystemCtx, organizationId: string, accountId: string): Promise<Asker> {
  const grants = await grantsOf(ctx, organizationId, accountId);

  return {
    accountId,
    can: async (permission, { groupId }) => holds(grants, permission, groupId),
    isIn: askedOnce((of, groupId) => isInGroup(ctx, of, groupId, accountId)),
    async conversation(id) {
      const [standing] = await standingsInConversations(ctx, accountId, [id], 'fail');
      if (!standing) return { ...nothing, organizationId: null };
      const { organizationId: of, canWrite: write, canModerate: manage } = standing;

      return { read: true, write, manage, name: null, organizationId: of };
    },
  };
}

/** A page of files names the same groups again and again. */
function askedOnce(isIn: Asker['isIn']): Asker['isIn'] {
  const known = new Map<string, Promise<boolean>>();

  return (organizationId, groupId) => {
    const answer = known.get(groupId) ?? isIn(organizationId, groupId);
    known.set(groupId, answer);

    return answer;
  };
}

const holds = (grants: Grants, permission: Permission, groupId?: string | null): boolean =>
  groupId
    ? grants.everywhere.includes(permission) || (grants.groups[groupId] ?? []).includes(permission)
    : grants.organization.includes(permission);
