import type { Action } from '@allforone/contracts/contract';
import { type Permission, permissions } from '@allforone/contracts/permissions';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { CallMeta, Ctx, Place } from '../context.ts';
import { forbidden, notFound, refuse } from '../refusal.ts';
import { SecondWall } from '../store/second-wall.ts';
import type { Tenants } from '../store/tenants.ts';
import { type GrantsCache, holds } from './grants.ts';

/** The name that the platform's own front gives itself as a caller. */
export const frontName = 'bff';

/** Refuses who may not call at all, before anything is read. @throws Refusal */
export function admit(action: Action, meta: CallMeta): void {
  if (action.allow === 'anyone') return;
  if (action.allow === 'service') {
    if (meta.caller === frontName) throw forbidden('service');
    return;
  }
  if (!meta.actor) throw refuse('unauthenticated');
}

const isPermission = (allow: string): allow is Permission =>
  (permissions as readonly string[]).includes(allow);

/** Remembers which permissions were asked for and granted, and where. */
export interface Asked {
  can: Ctx['can'];
  granted: Set<Permission>;
  /** Organisations where something was granted. */
  admittedTo: Set<string>;
  organizationId: string | null;
}

export function permissionsOf(grants: GrantsCache, meta: CallMeta): Asked {
  const asked: Asked = { can, granted: new Set(), admittedTo: new Set(), organizationId: null };

  return asked;

  async function can(permission: Permission, place: Place): Promise<boolean> {
    if (!meta.actor) return false;
    const held = holds(await grants.of(meta.actor.accountId, place.organizationId), permission, place);
    if (held) {
      asked.granted.add(permission);
      asked.admittedTo.add(place.organizationId);
      asked.organizationId = place.organizationId;
    }

    return held;
  }
}

/**
 * Where the input names the organisation, its permission is settled before the handler runs.
 * @throws Refusal not_found for who is not in it, forbidden for who is.
 */
export async function admitToOrganization(
  action: Action,
  input: unknown,
  asked: Asked,
  grants: GrantsCache,
  meta: CallMeta,
): Promise<void> {
  const { organizationId } = (input ?? {}) as { organizationId?: string };
  if (!isPermission(action.allow) || !organizationId || !meta.actor) return;

  const { role } = await grants.of(meta.actor.accountId, organizationId);
  if (role === null) throw notFound('organization');
  if (!(await asked.can(action.allow, { organizationId }))) throw forbidden(action.allow);
}

/** An action that never asked for its permission has a hole: it fails, and nothing is written. */
export function assertAsked(action: Action, asked: Asked): void {
  if (isPermission(action.allow) && !asked.granted.has(action.allow)) {
    throw new Error(`${action.service}.${String(action.name)} never asked for ${action.allow}.`);
  }
}

/**
 * Only what asks for a permission has a place to stay in. Who works for other services, or on what belongs to the
 * person alone, goes across organisations by design.
 */
export const wallFor = (action: Action, meta: CallMeta, tenants: Tenants): SecondWall | null =>
  isPermission(action.allow) && meta.actor ? new SecondWall(tenants) : null;

/** Rows of an organisation that nobody asked for: a filter was forgotten, and nothing of it gets out or is written. */
export function assertInside(
  action: Action,
  asked: Asked,
  wall: SecondWall | null,
  em: SqlEntityManager,
): void {
  if (!wall) return;
  wall.noteEntities(em);
  for (const organization of wall.seen) {
    if (asked.admittedTo.has(organization)) continue;
    throw new Error(
      `${action.service}.${String(action.name)} reached rows of an organisation it never asked for.`,
    );
  }
}
