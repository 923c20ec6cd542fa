import { organizations } from '@allforone/contracts/organizations';
import { listen } from '@allforone/runtime/subscription';
import { keepGroupChannel } from '../entities/channel.ts';

export const onGroupCreated = listen(organizations.groupCreated, keepGroupChannel);
