import type { CheckIn, KeyResult, Objective } from '@allforone/contracts/objectives';

export const objectiveWith = (facts: Partial<Objective> = {}): Objective => ({
  id: 'loyal',
  organizationId: 'place',
  scope: 'organization',
  ownerId: 'awa',
  isShared: false,
  title: 'Des clients qui reviennent',
  description: '',
  parentId: null,
  childCount: 0,
  startsOn: '2026-10-01',
  endsOn: '2026-12-31',
  state: 'on_track',
  progress: 40,
  keyResultCount: 0,
  linkCount: 0,
  isCheckInDue: false,
  createdAt: '2026-10-01T09:00:00Z',
  closedAt: null,
  canEdit: true,
  ...facts,
});

/** Falls from 12 % to 5 %, and is on the way. */
export const keyResultWith = (facts: Partial<KeyResult> = {}): KeyResult => ({
  id: 'lost',
  objectiveId: 'loyal',
  title: 'Clients perdus',
  unit: '%',
  start: 12,
  target: 5,
  current: 9.5,
  progress: 35,
  weight: 1,
  source: 'manual',
  confidence: 'at_risk',
  position: 1,
  lastCheckInAt: null,
  linkCount: 0,
  ...facts,
});

export const checkInWith = (facts: Partial<CheckIn> = {}): CheckIn => ({
  id: 'first',
  keyResultId: 'lost',
  value: 9.5,
  confidence: 'at_risk',
  note: '',
  authorId: 'awa',
  at: '2026-11-20T09:00:00Z',
  ...facts,
});
