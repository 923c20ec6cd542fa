import { audit } from '@allforone/contracts/audit';
import { read, router } from '../forward.ts';

export const auditRouter = router({
  search: read(audit.search),
});
