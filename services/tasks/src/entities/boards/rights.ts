import type { TaskPlace } from '@allforone/contracts/tasks';
import type { Ctx, SystemCtx } from '@allforone/runtime/context';
import { holds } from '@allforone/runtime/run/grants';
import { grantsOf, groupNameOf } from '../../adapters/organizations.ts';
import { standingIn } from '../../adapters/projects.ts';

/** Who looks: the person behind a call, or an account that another service or a job asks for. */
export interface Reader {
  accountId: string;
  can: Ctx['can'];
}

export const readerOf = (ctx: Ctx): Reader => ({ accountId: ctx.actor.accountId, can: ctx.can });

export async function readerAs(ctx: SystemCtx, organizationId: string, accountId: string): Promise<Reader> {
  const grants = await grantsOf(ctx, organizationId, accountId);

  return { accountId, can: async (permission, place) => holds(grants, permission, place) };
}

export interface Located {
  organizationId: string;
  place: TaskPlace;
}

export interface Rights {
  read: boolean;
  write: boolean;
  manage: boolean;
  /** As the place is called; null where everybody has a word for it. */
  name: string | null;
}

const nothing: Rights = { read: false, write: false, manage: false, name: null };

/** What somebody may do with the tasks of a place, by what they hold at this moment. */
export async function rightsIn(ctx: SystemCtx, reader: Reader, located: Located): Promise<Rights> {
  const whole = { organizationId: located.organizationId };
  if (!(await reader.can('tasks.read', whole))) return nothing;
  const rights = await ofKind[located.place.kind](ctx, reader, located);

  return rights.write && !(await reader.can('tasks.write', whole)) ? { ...rights, write: false } : rights;
}

type Ask = (ctx: SystemCtx, reader: Reader, located: Located) => Promise<Rights>;

/** Only inside people see what belongs to all: those who see its groups. */
const ofOrganization: Ask = async (_ctx, { can }, { organizationId, place }) => {
  const isInside = await can('groups.read', { organizationId });
  if (!isInside || place.placeId !== organizationId) return nothing;

  return { read: true, write: true, manage: await can('tasks.manage', { organizationId }), name: null };
};

const ofGroup: Ask = async (ctx, { can }, { organizationId, place: { placeId: groupId } }) => {
  if (!(await can('tasks.read', { organizationId, groupId }))) return nothing;
  const name = await groupNameOf(ctx, organizationId, groupId);
  if (name === null) return nothing;
  const [write, manage] = [
    await can('tasks.write', { organizationId, groupId }),
    await can('tasks.manage', { organizationId, groupId }),
  ];

  return { read: true, write, manage, name };
};

/** For who works on it: its client sees what is delivered, not how. */
const ofProject: Ask = async (ctx, { accountId }, { organizationId, place }) => {
  const standing = await standingIn(ctx, place.placeId, accountId);
  const isOfTeam = standing.sees && (standing.part !== 'client' || standing.canWork);
  if (!isOfTeam || standing.organizationId !== organizationId) return nothing;

  return { read: true, write: standing.canWork, manage: standing.canManage, name: standing.name };
};

const ofOneself: Ask = async (_ctx, { accountId }, { place: { placeId } }) => {
  const isOwn = accountId === placeId;

  return { read: isOwn, write: isOwn, manage: isOwn, name: null };
};

const ofKind: Record<TaskPlace['kind'], Ask> = {
  organization: ofOrganization,
  group: ofGroup,
  project: ofProject,
  personal: ofOneself,
};
