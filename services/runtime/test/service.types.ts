import { handle } from '../src/action.ts';
import type { Ctx } from '../src/context.ts';
import { conflict } from '../src/refusal.ts';
import { service } from '../src/service.ts';
import { notes, notesService } from './notes.ts';

/** What must not compile: the type check fails as soon as one of these lines does. */
export const wrongReply = handle(
  notes.boom,
  // @ts-expect-error: not what the contract promises to answer.
  async () => ({ finished: true }),
);

// @ts-expect-error: handlers are missing.
export const missing = service(notes, { entities: [], migrations: [], actions: {} });

// @ts-expect-error: an error code that nobody declared.
export const undeclared = () => conflict('note_on_fire');

export const incomplete = (ctx: Ctx) =>
  // @ts-expect-error: the event promises the organisation too.
  ctx.publish(notes.written, { noteId: notesService.name });
