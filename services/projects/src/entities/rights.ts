import type { Part } from '@allforone/contracts/projects';
import type { Ctx, SystemCtx } from '@allforone/runtime/context';
import { holds } from '@allforone/runtime/run/grants';
import { grantsOf } from '../adapters/organizations.ts';
import type { ProjectRow } from '../queries/projects/select-projects.ts';

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

export interface Rights {
  sees: boolean;
  part: Part | null;
  canWork: boolean;
  canManage: boolean;
  canAnswer: boolean;
}

type Standing = Pick<ProjectRow, 'organization_id' | 'client_group_id' | 'part' | 'through_group_id'>;

/** What somebody is in a project and may do there, by what they hold at this moment. */
export async function rightsIn(reader: Reader, project: Standing): Promise<Rights> {
  const place = { organizationId: project.organization_id };
  const reads = await reader.can('projects.read', place);
  const manages = reads && (await reader.can('projects.manage', place));
  const part = reads ? await partIn(reader, project) : null;
  const works = manages || part === 'lead' || part === 'team';

  return {
    sees: manages || part !== null,
    part,
    canWork: works && (await reader.can('projects.write', place)),
    canManage: manages || part === 'lead',
    canAnswer: part === 'client',
  };
}

/** A name goes before the group; who came with the group is a client as long as they are in it. */
async function partIn(reader: Reader, project: Standing): Promise<Part | null> {
  if (project.part || !project.through_group_id) return project.part;
  const place = { organizationId: project.organization_id, groupId: project.client_group_id };

  return (await reader.can('projects.read', place)) ? 'client' : null;
}

/** Clients see the work, not who of the team does it. */
export const isClientOnly = ({ part, canManage }: Rights): boolean => part === 'client' && !canManage;
