import { audit } from '@allforone/contracts/audit';
import { Id, Instant } from '@allforone/contracts/common';
import type { ParsedInputOf } from '@allforone/contracts/contract';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import type { FilterQuery } from '@mikro-orm/core';
import { z } from 'zod';
import { AuditEntry } from '../entities/audit-entry.ts';
import { toAuditEntry } from '../views.ts';

type Search = ParsedInputOf<typeof audit.search>;
type Condition = FilterQuery<AuditEntry>;

const Position = z.tuple([Instant, Id]);
const mostWords = 10;

export const search = handle(audit.search, async (ctx, input) => {
  const entries = await ctx.em.find(
    AuditEntry,
    { $and: [{ organizationId: input.organizationId }, ...narrowed(ctx, input), ...after(input.cursor)] },
    { orderBy: { at: 'desc', id: 'desc' }, limit: input.limit + 1 },
  );

  return pageFrom(entries, input.limit, (entry) => [entry.at.toISOString(), entry.id], toAuditEntry);
});

function* narrowed(ctx: Ctx, { actorId, action, words, from, to }: Search): Generator<Condition> {
  if (actorId) yield { actorId };
  if (action) yield { action: action.includes('.') ? action : { $gte: `${action}.`, $lt: `${action}/` } };
  if (from) yield { at: { $gte: new Date(from) } };
  if (to) yield { at: { $lt: new Date(to) } };
  for (const word of words?.toLowerCase().split(/\s+/).slice(0, mostWords) ?? []) {
    yield { haystack: ctx.config.mongodbUrl ? matching(word) : like(word) };
  }
}

function* after(cursor: string | undefined): Generator<Condition> {
  if (!cursor) return;
  const [at, id] = decodeCursor(cursor, Position);
  // The first line says less than the second, but it is the one that an index can start from.
  yield { at: { $lte: new Date(at) } };
  yield { $or: [{ at: { $lt: new Date(at) } }, { id: { $lt: id } }] };
}

/** The two stores have no way in common: a pattern costs PostgreSQL twice as much as letters. */
const matching = (word: string) => ({ $re: word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') });
const like = (word: string) => ({ $like: `%${word.replace(/[\\%_]/g, '\\$&')}%` });
