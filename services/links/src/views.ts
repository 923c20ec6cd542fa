import type { LinkedObject, Link as View } from '@allforone/contracts/links';
import type { ObjectRef } from '@allforone/contracts/objects';
import type { Lookup } from './adapters/owners.ts';
import { isSame } from './entities/ends.ts';
import { endsOf, type LinkRow } from './entities/link.ts';

export const otherEnd = (row: LinkRow, object: ObjectRef): ObjectRef => {
  const [first, second] = endsOf(row);

  return isSame(first, object) ? second : first;
};

export const mayRemove = (row: LinkRow, accountId: string, ends: readonly LinkedObject[]): boolean =>
  row.created_by === accountId || ends.some(({ card }) => card?.canEdit);

/** Seen from one of its ends. */
export function toLink(row: LinkRow, object: ObjectRef, known: Lookup, accountId: string): View {
  const other = known(otherEnd(row, object));

  return {
    id: row.id,
    organizationId: row.organization_id,
    other,
    createdBy: row.created_by,
    createdAt: row.created_at.toISOString(),
    canRemove: mayRemove(row, accountId, [known(object), other]),
  };
}
