import { tasks } from '@allforone/contracts/tasks';
import { listen } from '@allforone/runtime/subscription';
import { LockMode } from '@mikro-orm/core';
import { Project, saveProject } from '../entities/project.ts';

/** Its tasks count towards its progress; the history tells of stages and deliveries alone. */
export const onTasksCounted = listen(tasks.projectCounted, async (ctx, { projectId, ...counted }) => {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const project = await ctx.em.findOne(Project, { id: projectId }, { lockMode, refresh: true });
  if (project?.countTasks(counted)) await saveProject(ctx, project);
});
