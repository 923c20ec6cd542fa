import type { SystemCtx } from '@allforone/runtime/context';
import { readersAmong } from '../adapters/organizations.ts';
import { isInProject, type ProjectPlace, peopleOf, projectNamed } from '../adapters/projects.ts';
import { takeTurn } from './channel.ts';
import { Conversation, lockConversation, startConversation, tellChanged } from './conversation.ts';
import { dismiss, enrol, MemberSchema } from './member.ts';

/**
 * A project has one conversation, which bears its name and is open as long as the project is there: as that is now,
 * whichever fact of it comes first.
 */
export async function keepProject(ctx: SystemCtx, place: ProjectPlace): Promise<void> {
  await takeTurn(ctx, place.organizationId);
  const project = await projectNamed(ctx, place);
  if (!project) return;
  const conversation = await conversationOf(ctx, place, project.name);
  if (!conversation.isUnlike(project)) return;

  const comesBack = conversation.archivedAt !== null && !project.isDeleted;
  conversation.rename(project.name);
  if (project.isDeleted) conversation.archive(ctx.now);
  else conversation.reopen();
  if (comesBack) await settleEveryone(ctx, conversation, place.projectId);
  tellChanged(ctx, conversation);
}

/** Puts one account into the conversation of a project or out of it, whatever was told of them. */
export async function settleInProject(
  ctx: SystemCtx,
  { organizationId, projectId, accountId }: ProjectPlace & { accountId: string },
): Promise<void> {
  await takeTurn(ctx, organizationId);
  const belongs = await isInProject(ctx, { projectId }, accountId);
  const readers = await readersAmong(ctx, organizationId, [accountId]);
  const project = await projectNamed(ctx, { projectId });
  if (!project) return;
  const conversation = await conversationOf(ctx, { organizationId, projectId }, project.name);

  const { memberCount } = conversation;
  if (belongs) await enrol(ctx, [conversation], [accountId], readers);
  else await dismiss(ctx, [conversation], accountId);
  if (conversation.memberCount !== memberCount) tellChanged(ctx, conversation);
}

/** Everybody of a project is in its conversation. @returns all of them. */
export async function fillProject(
  ctx: SystemCtx,
  conversation: Conversation,
  projectId: string,
): Promise<Set<string>> {
  const people: string[] = [];
  for await (const accountIds of peopleOf(ctx, projectId)) {
    const readers = await readersAmong(ctx, conversation.organizationId, accountIds);
    await enrol(ctx, [conversation], accountIds, readers);
    people.push(...accountIds);
  }

  return new Set(people);
}

/** Locked; made if it is not there yet. */
async function conversationOf(
  ctx: SystemCtx,
  { organizationId, projectId }: ProjectPlace,
  name: string,
): Promise<Conversation> {
  const known = await ctx.em.findOne(Conversation, { projectId });
  if (known) return lockConversation(ctx, known.id);

  return startConversation(ctx, { organizationId, projectId, kind: 'project', name, createdBy: null });
}

/** After people came and went while it was archived. */
async function settleEveryone(ctx: SystemCtx, conversation: Conversation, projectId: string): Promise<void> {
  const people = await fillProject(ctx, conversation, projectId);
  const members = await ctx
    .tables(MemberSchema)
    .selectFrom('member')
    .select('account_id')
    .where('conversation_id', '=', conversation.id)
    .execute();
  const gone = members.filter(({ account_id }) => !people.has(account_id));

  for (const { account_id } of gone) await dismiss(ctx, [conversation], account_id);
}
