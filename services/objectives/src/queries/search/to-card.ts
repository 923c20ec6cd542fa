import type { Confidence, Scope } from '@allforone/contracts/objectives';
import { canEdit, type Reader } from '../../entities/rights.ts';

export type Kind = 'objective' | 'keyResult';

export interface CardRow {
  kind: Kind;
  id: string;
  objective_id: string;
  organization_id: string;
  owner_id: string;
  scope: Scope;
  title: string;
  state: Confidence | 'done' | 'dropped';
  created_at: Date;
}

export async function toCard(reader: Reader, row: CardRow) {
  return {
    kind: row.kind,
    id: row.id,
    organizationId: row.organization_id,
    title: row.title,
    state: row.state,
    personId: row.owner_id,
    at: row.created_at.toISOString(),
    path: `/o/${row.organization_id}/objectives/${row.objective_id}`,
    canEdit: await canEdit(reader, row),
  };
}
