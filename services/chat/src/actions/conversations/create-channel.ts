import { chat } from '@allforone/contracts/chat';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { forbidden, notFound } from '@allforone/runtime/refusal';
import { onUnique } from '@allforone/runtime/unique';
import { type GroupPlace, groupNameOf, isInGroup } from '../../adapters/organizations.ts';
import { assertNameFree, takeTurn } from '../../entities/channel.ts';
import { startConversation } from '../../entities/conversation.ts';
import { enrol } from '../../entities/member.ts';
import { readConversation } from '../../queries/conversations/get-conversation.ts';

/** The others of its place are put into it as soon as it is told. */
export const createChannel = handle(chat.createChannel, async (ctx, input) => {
  const { organizationId, groupId } = input;
  const createdBy = ctx.actor.accountId;
  if (groupId) await assertManages(ctx, { organizationId, groupId });
  await takeTurn(ctx, organizationId);
  const belongs = !groupId || (await isInGroup(ctx, { organizationId, groupId }, createdBy));

  await assertNameFree(ctx, input);
  const channel = await onUnique(
    () => startConversation(ctx, { ...input, kind: 'channel', createdBy }),
    'name_taken',
  );
  if (belongs) await enrol(ctx, [channel], [createdBy]);

  return readConversation(ctx, channel.id);
});

async function assertManages(ctx: Ctx, place: GroupPlace): Promise<void> {
  if ((await groupNameOf(ctx, place)) === null) throw notFound('group');
  if (!(await ctx.can('chat.manage', place))) throw forbidden('chat.manage');
}
