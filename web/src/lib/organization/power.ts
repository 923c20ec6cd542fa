import type { Role } from '@allforone/contracts/organizations';
import { rolesHeldEverywhere } from '@allforone/contracts/permissions';

export type Power = Pick<Role, 'key' | 'permissions'>;

/**
 * Nobody gives, takes or shapes a role that holds more than their own. The service decides; this only hides what it
 * would refuse.
 */
export const covers = (own: Power, other: Power): boolean =>
  rankOf(own) >= rankOf(other) &&
  (reachesEverywhere(own) || !reachesEverywhere(other)) &&
  other.permissions.every((permission) => own.permissions.includes(permission));

const reachesEverywhere = ({ key }: Power): boolean =>
  (rolesHeldEverywhere as readonly string[]).includes(key);

/** Owners hold no permission that administrators lack. */
const rankOf = ({ key }: Power): number => ['admin', 'owner'].indexOf(key);
