import { listGroups } from '../../queries/groups.ts';
import { addToGroup } from './add-to-group.ts';
import { createGroup } from './create-group.ts';
import { deleteGroup } from './delete-group.ts';
import { removeFromGroup } from './remove-from-group.ts';
import { updateGroup } from './update-group.ts';

export const groupActions = {
  groups: listGroups,
  createGroup,
  updateGroup,
  deleteGroup,
  addToGroup,
  removeFromGroup,
};
