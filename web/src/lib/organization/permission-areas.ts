import { type Permission, permissions } from '@allforone/contracts/permissions';

/** What a permission is about: `chat` for `chat.read`. */
export type Area = Permission extends `${infer Name}.${string}` ? Name : never;

/** In the order of the contracts, each area once; areas without any are left out. */
export function byArea(held: readonly Permission[]): [Area, Permission[]][] {
  const areas = Map.groupBy(
    permissions.filter((permission) => held.includes(permission)),
    (permission) => permission.split('.')[0] as Area,
  );

  return [...areas];
}
