import { organizations } from '@allforone/contracts/organizations';
import { listen } from '@allforone/runtime/subscription';
import { settleInOrganization } from '../entities/belonging.ts';

export const onMemberRemoved = listen(organizations.memberRemoved, settleInOrganization);
