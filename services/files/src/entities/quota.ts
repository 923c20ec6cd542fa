import type { SystemCtx } from '@allforone/runtime/context';
import { refuse } from '@allforone/runtime/refusal';
import { sql } from 'kysely';

const megabyte = 1024 * 1024;

/** What an organisation keeps: each content once, however many files hold it. */
export async function usedBy(ctx: SystemCtx, organizationId: string): Promise<number> {
  const { rows } = await sql<{ used_bytes: string }>`
    select used_bytes from organization_use where organization_id = ${organizationId}`.execute(ctx.tables());

  return Number(rows[0]?.used_bytes ?? 0);
}

/** @returns bytes, null for as many as the disk holds. */
export const limitOf = ({ config }: SystemCtx): number | null =>
  config.filesQuotaMegabytes === undefined ? null : config.filesQuotaMegabytes * megabyte;

/**
 * Asked with the size of what is to come; and without, once it is kept: then those that arrive together have followed one
 * another, and what was there already adds nothing.
 * @throws Refusal quota_exceeded
 */
export async function assertRoom(ctx: SystemCtx, organizationId: string, size = 0): Promise<void> {
  const limit = limitOf(ctx);
  if (limit !== null && (await usedBy(ctx, organizationId)) + size > limit) throw refuse('quota_exceeded');
}
