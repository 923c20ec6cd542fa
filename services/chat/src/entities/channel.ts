import type { SystemCtx } from '@allforone/runtime/context';
import { conflict } from '@allforone/runtime/refusal';
import { onUnique } from '@allforone/runtime/unique';
import { sql } from 'kysely';
import { type GroupPlace, groupNameOf, membersOf, readersAmong } from '../adapters/organizations.ts';
import {
  Conversation,
  ConversationSchema,
  lockConversations,
  startConversation,
  tellChanged,
} from './conversation.ts';
import { enrol } from './member.ts';

/**
 * Until the end of the transaction nobody else changes who is where in this organisation. Taken before asking who
 * belongs where: then each acts on an answer at least as new as the one before, whatever the order of the facts.
 */
export async function takeTurn(ctx: SystemCtx, organizationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`chat ${organizationId}`}, 0))`.execute(
    ctx.tables(),
  );
}

/** The channel that came with an organisation or a group. */
export const mainChannelOf = (
  ctx: SystemCtx,
  organizationId: string,
  groupId: string | null,
): Promise<Conversation | null> => ctx.em.findOne(Conversation, { organizationId, groupId, isMain: true });

type Named = Pick<Conversation, 'organizationId' | 'groupId' | 'name'> & { id?: string };

/** @throws Refusal name_taken, where another open channel of the place bears the name. */
export async function assertNameFree(ctx: SystemCtx, channel: Named): Promise<void> {
  const namesake = await ctx
    .tables(ConversationSchema)
    .selectFrom('conversation')
    .select('id')
    .where('organization_id', '=', channel.organizationId)
    .where('group_id', 'is not distinct from', channel.groupId ?? null)
    .where('kind', '=', 'channel')
    .where('archived_at', 'is', null)
    .where(sql<boolean>`lower(name) = lower(${channel.name})`)
    .where('id', 'is distinct from', channel.id ?? null)
    .executeTakeFirst();

  if (namesake) throw conflict('name_taken');
}

/** Writes what changed of a conversation, and tells it. @throws Refusal name_taken */
export async function saveConversation(ctx: SystemCtx, conversation: Conversation): Promise<void> {
  if (conversation.kind === 'channel' && !conversation.archivedAt) await assertNameFree(ctx, conversation);
  await onUnique(() => ctx.em.flush(), 'name_taken');
  tellChanged(ctx, conversation);
}

/** Everyone of its place is in a channel. */
export async function fillChannel(ctx: SystemCtx, channel: Conversation): Promise<void> {
  for await (const accountIds of membersOf(ctx, channel.organizationId, channel.groupId ?? null)) {
    const readers = await readersAmong(ctx, channel.organizationId, accountIds);
    await enrol(ctx, [channel], accountIds, readers);
  }
}

/** The channel of a group bears its name: the one it has now, whichever fact of the group comes first. */
export async function keepGroupChannel(
  ctx: SystemCtx,
  { organizationId, groupId }: GroupPlace,
): Promise<void> {
  await takeTurn(ctx, organizationId);
  const name = await groupNameOf(ctx, { organizationId, groupId });
  if (name === null) return;

  const channel = await mainChannelOf(ctx, organizationId, groupId);
  if (!channel) {
    const start = { organizationId, groupId, kind: 'channel', isMain: true, name, createdBy: null } as const;
    await startConversation(ctx, start);
  } else if (channel.name !== name) {
    channel.rename(name);
    tellChanged(ctx, channel);
  }
}

export async function closeChannels(ctx: SystemCtx, { organizationId, groupId }: GroupPlace): Promise<void> {
  await takeTurn(ctx, organizationId);
  const channels = await ctx.em.find(Conversation, { organizationId, groupId, kind: 'channel' });
  const ids = channels.map(({ id }) => id);

  for (const channel of await lockConversations(ctx, ids)) {
    channel.outlivePlace(ctx.now);
    tellChanged(ctx, channel);
  }
}
