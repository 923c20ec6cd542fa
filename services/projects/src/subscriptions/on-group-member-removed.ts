import { organizations } from '@allforone/contracts/organizations';
import { listen } from '@allforone/runtime/subscription';
import { settleInGroup } from '../entities/belonging.ts';

export const onGroupMemberRemoved = listen(organizations.groupMemberRemoved, settleInGroup);
