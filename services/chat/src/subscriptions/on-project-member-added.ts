import { projects } from '@allforone/contracts/projects';
import { listen } from '@allforone/runtime/subscription';
import { settleInProject } from '../entities/project.ts';

export const onProjectMemberAdded = listen(projects.memberAdded, settleInProject);
