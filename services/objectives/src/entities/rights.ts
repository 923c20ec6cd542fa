import type { Scope } from '@allforone/contracts/objectives';
import type { Permission } from '@allforone/contracts/permissions';
import type { Ctx, SystemCtx } from '@allforone/runtime/context';
import { holds } from '@allforone/runtime/run/grants';
import { grantsOf } from '../adapters/organizations.ts';

/** Who looks: the person behind a call, or an account that another service asks for. */
export interface Reader {
  accountId: string;
  can: Ctx['can'];
}

export const readerOf = (ctx: Ctx): Reader => ({ accountId: ctx.actor.accountId, can: ctx.can });

export async function readerAs(ctx: SystemCtx, organizationId: string, accountId: string): Promise<Reader> {
  const grants = await grantsOf(ctx, organizationId, accountId);

  return { accountId, can: async (permission, place) => holds(grants, permission, place) };
}

interface Owned {
  organization_id: string;
  owner_id: string;
  scope: Scope;
}

export const canRead = ({ can }: Reader, { organization_id: organizationId }: Owned): Promise<boolean> =>
  can('objectives.read', { organizationId });

/** What somebody lacks who sees an objective and wants to change it; null for who may. */
export async function lackingToEdit(reader: Reader, objective: Owned): Promise<Permission | null> {
  const place = { organizationId: objective.organization_id };
  if (!(await reader.can('objectives.write', place))) return 'objectives.write';
  if (objective.scope === 'personal')
    return objective.owner_id === reader.accountId ? null : 'objectives.write';

  return (await reader.can('objectives.manage', place)) ? null : 'objectives.manage';
}

export const canEdit = async (reader: Reader, objective: Owned): Promise<boolean> =>
  (await lackingToEdit(reader, objective)) === null;
