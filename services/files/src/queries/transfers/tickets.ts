import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { refuse } from '@allforone/runtime/refusal';
import { fileFor, mayRead } from '../../access.ts';
import { ticketFrom, ticketOf } from '../../entities/link.ts';
import { askerFor } from '../../entities/rights.ts';
import { StoredFile } from '../../entities/stored-file.ts';
import { contentOf } from './content.ts';

const minutes = 60_000;

export const ticket = handle(files.ticket, async (ctx, { fileId }) => {
  await fileFor(ctx, fileId);
  const expiresAt = new Date(ctx.now.getTime() + 5 * minutes);
  const { accountId } = ctx.actor;

  return {
    ticket: ticketOf(ctx.config, { fileId, accountId, expiresAt }),
    expiresAt: expiresAt.toISOString(),
  };
});

export const contentByTicket = handle(files.contentByTicket, async (ctx, input) => {
  const given = ticketFrom(ctx.config, input.ticket, ctx.now);
  const file = await ctx.em.findOne(StoredFile, { id: input.fileId, deletedAt: null });
  if (given?.fileId !== input.fileId || !file) throw refuse('link_expired');
  const asker = await askerFor(ctx, file.organizationId, given.accountId);
  if (!(await mayRead(ctx, file, asker))) throw refuse('link_expired');

  return contentOf(ctx, file);
});
