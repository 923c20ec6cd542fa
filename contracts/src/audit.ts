import { z } from 'zod';
import { Id, Instant, line, page, pageOf, SearchWords } from './common.ts';
import { contract, event, query } from './contract.ts';

/** Who did what, on what, when, from where. */
export const AuditEntry = z.object({
  id: Id,
  at: Instant,
  /** `organizations.removeMember` */
  action: z.string(),
  organizationId: Id.nullable(),
  actorId: Id.nullable(),
  sessionId: Id.nullable(),
  ip: z.string(),
  userAgent: z.string(),
  subjectId: Id.nullable(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const audit = contract('audit', {
  /**
   * Newest first, from `from` to before `to`. `action` is a whole name, or a service for all of its actions; `words`
   * are looked for in action, address and browser.
   */
  search: query({
    allow: 'audit.read',
    input: z.object({
      organizationId: Id,
      actorId: Id.optional(),
      action: line(80).optional(),
      words: SearchWords.optional(),
      from: Instant.optional(),
      to: Instant.optional(),
      ...page,
    }),
    output: pageOf(AuditEntry),
  }),

  /** Told by the runtime for every audited command, in the command's own transaction. */
  recorded: event(AuditEntry),
});
