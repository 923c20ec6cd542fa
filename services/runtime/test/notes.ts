import { Done, Id } from '@allforone/contracts/common';
import { command, contract, event, query } from '@allforone/contracts/contract';
import { organizations } from '@allforone/contracts/organizations';
import { permissionsOfRole } from '@allforone/contracts/permissions';
import { defineEntity, p } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { z } from 'zod';
import { handle } from '../src/action.ts';
import { newId } from '../src/id.ts';
import { job } from '../src/job.ts';
import { conflict, notFound, refuseAndKeep } from '../src/refusal.ts';
import { service } from '../src/service.ts';
import { listen } from '../src/subscription.ts';

const Note = z.object({ id: Id, text: z.string() });

/** The smallest contract that uses everything the runtime does. */
export const notes = contract('notes', {
  write: command({
    allow: 'chat.write',
    input: z.object({ organizationId: Id, text: z.string().min(1).max(100) }),
    output: Note,
    errors: ['name_taken'],
  }),
  read: query({ allow: 'chat.read', input: z.object({ noteId: Id }), output: Note }),
  forgetful: command({ allow: 'chat.read', input: z.object({ noteId: Id }), output: Done }),
  boom: query({ allow: 'anyone', input: z.object({}), output: Done }),
  inside: query({ allow: 'service', input: z.object({}), output: Done }),
  written: event(z.object({ noteId: Id, organizationId: Id }), { audience: 'organizationId' }),
});

export const NoteSchema = defineEntity({
  name: 'Note',
  tableName: 'note',
  properties: { id: p.uuid().primary(), organizationId: p.uuid(), text: p.string(), echoes: p.integer() },
});
class NoteEntity extends NoteSchema.class {}
NoteSchema.setClass(NoteEntity);

class Migration20260101000000 extends Migration {
  override up(): void {
    this.addSql(`create table note (
      id uuid primary key, organization_id uuid not null, text text not null unique, echoes int not null)`);
  }
}

const echo = job({
  name: 'echo',
  data: z.object({ noteId: Id }),
  run: async (ctx, { noteId }) => {
    await ctx.em.execute('update note set echoes = echoes + 10 where id = ?', [noteId], 'run');
  },
});

let strikes = 0;

/** A clock whose first strike fails, as it does while the database is away. */
const strike = job({
  name: 'strike',
  data: z.object({}),
  every: 24 * 3600 * 1000,
  run: async () => {
    strikes += 1;
    if (strikes === 1) throw new Error('The database system is starting up.');
  },
});

export const notesService = service(notes, {
  entities: [NoteSchema],
  migrations: [Migration20260101000000],
  actions: {
    write: handle(notes.write, async (ctx, { organizationId, text }) => {
      if (text === 'taken') throw conflict('name_taken');
      const note = ctx.em.create(NoteEntity, { id: newId(), organizationId, text, echoes: 0 });
      ctx.publish(notes.written, { noteId: note.id, organizationId });
      if (text === 'kept though refused') throw refuseAndKeep('name_taken');
      return { id: note.id, text };
    }),
    read: handle(notes.read, async (ctx, { noteId }) => {
      const rows = ctx.tables(NoteSchema).selectFrom('note').selectAll().where('id', '=', noteId);
      const note = await rows.executeTakeFirst();
      if (!note) throw notFound('note');
      if (!(await ctx.can('chat.read', { organizationId: note.organization_id }))) throw notFound('note');
      return { id: note.id, text: note.text };
    }),
    forgetful: handle(notes.forgetful, async (ctx, { noteId }) => {
      await ctx.em.nativeDelete(NoteEntity, { id: noteId });
      return { done: true as const };
    }),
    boom: handle(notes.boom, async () => {
      throw new Error('secret password 1234');
    }),
    inside: handle(notes.inside, async () => ({ done: true as const })),
  },
  subscriptions: [
    listen(notes.written, async (ctx, { noteId }) => {
      await ctx.em.execute('update note set echoes = echoes + 1 where id = ?', [noteId], 'run');
      await ctx.enqueue(echo, { noteId }, { id: `echo-${noteId}` });
    }),
  ],
  jobs: [echo, strike],
});

/** Who may do what in tests of the runtime alone: the first half of an id tells the role. */
export const grantsService = service(
  { grants: organizations.grants },
  {
    entities: [NoteSchema],
    migrations: [],
    actions: {
      grants: handle(organizations.grants, async (_ctx, { organizationId, accountId }) => {
        if (organizationId.slice(0, 4) !== accountId.slice(0, 4)) throw notFound('organization');
        const role = accountId[5] === 'a' ? 'client' : 'member';
        const held = role === 'client' ? (['chat.read'] as const) : permissionsOfRole.member;
        return { role, organization: [...held], everywhere: [], groups: {} };
      }),
    },
  },
);
