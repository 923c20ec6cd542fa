import { projects, type Report as View } from '@allforone/contracts/projects';
import type { SystemCtx } from '@allforone/runtime/context';
import { conflict } from '@allforone/runtime/refusal';
import { defineEntity, p } from '@mikro-orm/core';
import { sql } from 'kysely';

const mostUnfinished = 5;

export const ReportSchema = defineEntity({
  name: 'Report',
  tableName: 'report',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    /** Who asked for it. */
    accountId: p.uuid(),
    /** Null: all that they see. */
    projectId: p.uuid().nullable(),
    kind: p.text().$type<View['kind']>(),
    format: p.text().$type<View['format']>(),
    language: p.text().$type<'fr' | 'en'>(),
    state: p.text().$type<View['state']>(),
    progress: p.integer(),
    fileId: p.uuid().nullable(),
    createdAt: p.datetime(),
  },
});

export class Report extends ReportSchema.class {
  begin(): void {
    this.state = 'running';
  }

  /** It is at 0 until something is done, at 100 when it is there, and never goes back, though it be made again. */
  advance(share: number): void {
    this.progress = Math.max(this.progress, 1, Math.floor(share * 99));
  }

  finish(fileId: string): void {
    this.state = 'ready';
    this.progress = 100;
    this.fileId = fileId;
  }

  fail(): void {
    this.state = 'failed';
  }
}
ReportSchema.setClass(Report);

export const toReport = (report: Report): View => ({
  id: report.id,
  organizationId: report.organizationId,
  kind: report.kind,
  format: report.format,
  state: report.state,
  progress: report.progress,
  fileId: report.fileId ?? null,
  createdAt: report.createdAt.toISOString(),
});

export const tellReport = (ctx: SystemCtx, report: Report): void =>
  ctx.publish(projects.reportChanged, tellingOf(report));

export const tellingOf = (report: Report) => ({ accountId: report.accountId, report: toReport(report) });

/** Until the end of the command the person asks for nothing else. @throws Refusal limit_reached */
export async function assertFewUnfinished(ctx: SystemCtx, accountId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`reports ${accountId}`}, 0))`.execute(
    ctx.tables(),
  );
  const unfinished = await ctx.em.count(Report, { accountId, state: { $in: ['waiting', 'running'] } });
  if (unfinished >= mostUnfinished) throw conflict('limit_reached');
}
