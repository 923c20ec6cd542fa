import { chat } from '@allforone/contracts/chat';
import { projects } from '@allforone/contracts/projects';
import type { SystemCtx } from '@allforone/runtime/context';
import { isRefusal } from '@allforone/runtime/refusal';

/** `leaveOut`: for a list of which the rest is there. */
export type WhenAway = 'fail' | 'leaveOut';

/** What an account may do in many places at once; where it may not read is not among them. */
export const standingsInProjects = async (
  ctx: SystemCtx,
  accountId: string,
  projectIds: string[],
  whenAway: WhenAway,
) => unlessAway(projectIds, whenAway, () => ctx.call(projects.standings, { accountId, projectIds }));

export const standingsInConversations = async (
  ctx: SystemCtx,
  accountId: string,
  conversationIds: string[],
  whenAway: WhenAway,
) => unlessAway(conversationIds, whenAway, () => ctx.call(chat.standings, { accountId, conversationIds }));

async function unlessAway<Standing>(
  ids: string[],
  whenAway: WhenAway,
  ask: () => Promise<Standing[]>,
): Promise<Standing[]> {
  if (ids.length === 0) return [];

  return ask().catch((error) => {
    if (whenAway === 'leaveOut' && isRefusal(error, 'unavailable')) return [];
    throw error;
  });
}
