import { Id } from '@allforone/contracts/common';
import { command, contract } from '@allforone/contracts/contract';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { refuse, refuseAndKeep } from '@allforone/runtime/refusal';
import { service } from '@allforone/runtime/service';
import { z } from 'zod';

const input = z.object({ text: z.string().max(9000), id: Id });
const promise = { allow: 'anyone', input, output: z.object({}), audited: false } as const;

/** Actions that break their promise, each in a way of its own, and one that keeps it. */
export const planted = contract('planted', {
  sound: command(promise),
  throwing: command(promise),
  undeclared: command(promise),
  writing: command({ ...promise, errors: ['name_taken'] }),
});

const odd = /\u202e|\0/;

export const plantedService = service(planted, {
  entities: [],
  migrations: [],
  actions: {
    sound: handle(planted.sound, async (_ctx, { text }) => {
      if (odd.test(text)) throw refuse('invalid_input');
      return {};
    }),
    throwing: handle(planted.throwing, async (_ctx, { text }) => {
      if (odd.test(text)) throw new Error('Odd.');
      return {};
    }),
    undeclared: handle(planted.undeclared, async (_ctx, { text }) => {
      if (odd.test(text)) throw refuse('name_taken');
      return {};
    }),
    writing: handle(planted.writing, async (ctx, { text }) => {
      await ctx.em.execute('create table if not exists planted (id uuid primary key)');
      await ctx.em.execute('insert into planted (id) values (?)', [newId()]);
      if (odd.test(text)) throw refuseAndKeep('name_taken');
      return {};
    }),
  },
});
