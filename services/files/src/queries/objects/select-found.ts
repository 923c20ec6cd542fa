import type { Restriction, SpaceKind } from '@allforone/contracts/files';
import type { ObjectCard } from '@allforone/contracts/objects';
import type { SystemCtx } from '@allforone/runtime/context';
import type { Rights } from '../../entities/rights.ts';
import { SpaceSchema } from '../../entities/space.ts';
import { StoredFileSchema } from '../../entities/stored-file.ts';

export interface FoundRow {
  id: string;
  organization_id: string;
  space_id: string;
  name: string;
  path: string[];
  restriction: Restriction;
  created_by: string;
  created_at: Date;
  kind: SpaceKind;
  place_id: string;
}

/** Files that are not in the trash, each with its place: not yet a right to see them. */
export const selectFound = (ctx: SystemCtx) =>
  ctx
    .tables(StoredFileSchema, SpaceSchema)
    .selectFrom('stored_file as file')
    .innerJoin('space', 'space.id', 'file.space_id')
    .where('file.deleted_at', 'is', null)
    .select(['file.id', 'file.organization_id', 'file.space_id', 'file.name', 'file.path'])
    .select(['file.restriction', 'file.created_by', 'file.created_at', 'space.kind', 'space.place_id']);

export const spaceOf = ({ kind, place_id: placeId }: FoundRow) => ({ kind, placeId });

export const toCard = (row: FoundRow, accountId: string, rights: Omit<Rights, 'name'>): ObjectCard => ({
  kind: 'file',
  id: row.id,
  organizationId: row.organization_id,
  title: row.name,
  state: null,
  personId: row.created_by,
  at: row.created_at.toISOString(),
  path: `/o/${row.organization_id}/files/${row.kind}/${row.place_id}?file=${row.id}`,
  canEdit: rights.manage || (rights.write && row.created_by === accountId),
});
