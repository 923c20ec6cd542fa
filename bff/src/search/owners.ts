import { chat } from '@allforone/contracts/chat';
import { files } from '@allforone/contracts/files';
import { objectives } from '@allforone/contracts/objectives';
import type { ObjectKind } from '@allforone/contracts/objects';
import { projects } from '@allforone/contracts/projects';
import { tasks } from '@allforone/contracts/tasks';

export const owners = ['chat', 'files', 'projects', 'tasks', 'objectives'] as const;
export type Owner = (typeof owners)[number];

/** Who is asked for which kinds. */
export const finders = {
  chat: { find: chat.findObjects, kinds: ['message'] },
  files: { find: files.findObjects, kinds: ['file'] },
  projects: { find: projects.findObjects, kinds: ['project', 'deliverable'] },
  tasks: { find: tasks.findObjects, kinds: ['task', 'comment'] },
  objectives: { find: objectives.findObjects, kinds: ['objective', 'keyResult'] },
} as const satisfies Record<Owner, { find: object; kinds: readonly ObjectKind[] }>;
