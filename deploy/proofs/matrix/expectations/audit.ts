import type { audit } from '@allforone/contracts/audit';
import { ofOrganization } from '../rules.ts';
import type { ExpectationsOf } from './expectations.ts';

export const auditExpectations: ExpectationsOf<typeof audit> = {
  search: ofOrganization,
};
