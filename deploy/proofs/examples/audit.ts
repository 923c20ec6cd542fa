import type { audit } from '@allforone/contracts/audit';
import type { ExamplesOf } from './example.ts';

export const auditExamples: ExamplesOf<typeof audit> = {
  search: (_cast, _as, { organizationId }) => ({ organizationId, limit: 100 }),
};
