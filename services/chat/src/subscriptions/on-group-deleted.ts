import { organizations } from '@allforone/contracts/organizations';
import { listen } from '@allforone/runtime/subscription';
import { closeChannels } from '../entities/channel.ts';

export const onGroupDeleted = listen(organizations.groupDeleted, closeChannels);
