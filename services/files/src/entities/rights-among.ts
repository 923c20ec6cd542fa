import type { SpaceRef } from '@allforone/contracts/files';
import type { SystemCtx } from '@allforone/runtime/context';
import { groupNameOf } from '../adapters/organizations.ts';
import { standingsInConversations, standingsInProjects, type WhenAway } from '../adapters/standings.ts';
import { type Asker, held, type Rights } from './rights.ts';

type Held = Omit<Rights, 'name'>;

/** The key of a place within its organisation. */
export const keyOf = ({ kind, placeId }: SpaceRef): string => `${kind} ${placeId}`;

/**
 * What somebody may do in each of many places of an organisation, by their keys; where they may not read is not among
 * them. The same as `rightsIn` says of one, but each service is asked once for all.
 */
export async function rightsAmong(
  ctx: SystemCtx,
  asker: Asker,
  organizationId: string,
  spaces: readonly SpaceRef[],
  whenAway: WhenAway,
): Promise<Map<string, Held>> {
  const whole = { organizationId };
  if (!(await asker.can('files.read', whole))) return new Map();
  const mayWrite = await asker.can('files.write', whole);
  const ask = await asked(ctx, asker, organizationId, spaces, whenAway);
  const rights = new Map<string, Held>();
  await Promise.all(
    spaces.map(async (space) => {
      const { read, write, manage } = await ask(space);
      if (read) rights.set(keyOf(space), { read, write: write && mayWrite, manage: manage && mayWrite });
    }),
  );

  return rights;
}

const nothing: Held = { read: false, write: false, manage: false };

async function asked(
  ctx: SystemCtx,
  asker: Asker,
  organizationId: string,
  spaces: readonly SpaceRef[],
  whenAway: WhenAway,
) {
  const { accountId } = asker;
  const idsOf = (...kinds: SpaceRef['kind'][]) => [
    ...new Set(spaces.filter(({ kind }) => kinds.includes(kind)).map(({ placeId }) => placeId)),
  ];
  const [ofProjects, ofConversations] = await Promise.all([
    standingsInProjects(ctx, accountId, idsOf('project', 'portal'), whenAway),
    standingsInConversations(ctx, accountId, idsOf('conversation'), whenAway),
  ]);
  const inProjects = new Map(ofProjects.map((standing) => [standing.projectId, standing]));
  const inConversations = new Map(ofConversations.map((standing) => [standing.conversationId, standing]));

  return async ({ kind, placeId }: SpaceRef): Promise<Held> => {
    switch (kind) {
      case 'organization':
        return placeId === organizationId && (await asker.can('groups.read', { organizationId }))
          ? held(asker, { organizationId })
          : nothing;
      case 'group':
        return inGroup(ctx, asker, organizationId, placeId);
      case 'personal':
        return placeId === accountId ? { read: true, write: true, manage: true } : nothing;
      case 'conversation': {
        const standing = inConversations.get(placeId);
        if (standing?.organizationId !== organizationId) return nothing;
        return { read: true, write: standing.canWrite, manage: standing.canModerate };
      }
      default: {
        const standing = inProjects.get(placeId);
        const isOfTeam = standing?.part !== 'client' || standing.canWork;
        if (standing?.organizationId !== organizationId || (kind === 'project' && !isOfTeam)) return nothing;
        return { read: true, write: standing.canWork, manage: standing.canManage };
      }
    }
  };
}

/** Files of a group that is gone are left to who manages those of the organisation: only others ask whether it is there. */
async function inGroup(ctx: SystemCtx, asker: Asker, organizationId: string, groupId: string): Promise<Held> {
  const rights = await held(asker, { organizationId, groupId });
  if (!rights.read || (await asker.can('files.manage', { organizationId }))) return rights;

  return (await groupNameOf(ctx, organizationId, groupId)) === null ? nothing : rights;
}
