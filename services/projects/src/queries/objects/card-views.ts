import type { ObjectCard, ObjectState } from '@allforone/contracts/objects';
import type { Rights } from '../../entities/rights.ts';
import { isPast } from '../../views.ts';
import type { FoundDeliverable, FoundProject } from './select-found.ts';

export const projectCard = (row: FoundProject, rights: Rights, now: Date): ObjectCard => ({
  ...shared(row),
  kind: 'project',
  state: stateOf(row, now),
  path: `/o/${row.organization_id}/projects/${row.id}`,
  canEdit: rights.canManage,
});

export const deliverableCard = (row: FoundDeliverable, rights: Rights): ObjectCard => ({
  ...shared(row),
  kind: 'deliverable',
  state: row.state,
  path: `/o/${row.organization_id}/projects/${row.project_id}/deliverables/${row.id}`,
  canEdit: rights.canWork,
});

const shared = (row: FoundProject | FoundDeliverable) => ({
  id: row.id,
  organizationId: row.organization_id,
  title: row.name,
  personId: row.person_id,
  at: row.created_at.toISOString(),
});

const stateOf = ({ status, next_due_on }: FoundProject, now: Date): ObjectState =>
  status === 'running' && isPast(next_due_on, now) ? 'late' : status;
