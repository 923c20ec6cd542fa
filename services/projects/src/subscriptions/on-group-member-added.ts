import { organizations } from '@allforone/contracts/organizations';
import { listen } from '@allforone/runtime/subscription';
import { settleInGroup } from '../entities/belonging.ts';

export const onGroupMemberAdded = listen(organizations.groupMemberAdded, settleInGroup);
