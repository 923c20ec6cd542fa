import { chat } from '@allforone/contracts/chat';
import { listen } from '@allforone/runtime/subscription';
import { Project, tellChanged } from '../entities/project.ts';

/** Chat has made the conversation of a project. */
export const onConversationCreated = listen(
  chat.conversationCreated,
  async (ctx, { conversationId, projectId }) => {
    const project = projectId && (await ctx.em.findOne(Project, { id: projectId }));
    if (!project || project.conversationId === conversationId) return;
    project.conversationId = conversationId;
    tellChanged(ctx, project);
  },
  ({ projectId }) => Boolean(projectId),
);
