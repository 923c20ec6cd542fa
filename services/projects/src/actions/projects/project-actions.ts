import { addMembers } from '../members/add-members.ts';
import { removeMember } from '../members/remove-member.ts';
import { createProject } from './create-project.ts';
import { deleteProject } from './delete-project.ts';
import { restoreProject } from './restore-project.ts';
import { updateProject } from './update-project.ts';

export const projectActions = {
  create: createProject,
  update: updateProject,
  delete: deleteProject,
  restore: restoreProject,
  addMembers,
  removeMember,
};
