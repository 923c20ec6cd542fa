import { projects } from '@allforone/contracts/projects';
import { listen } from '@allforone/runtime/subscription';
import { keepProject } from '../entities/project.ts';

export const onProjectRenamed = listen(projects.renamed, keepProject);
