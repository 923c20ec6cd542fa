import { Id } from '@allforone/contracts/common';
import { command, contract, event } from '@allforone/contracts/contract';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { refuse } from '@allforone/runtime/refusal';
import { service } from '@allforone/runtime/service';
import { z } from 'zod';

const input = z.object({ password: z.string(), email: z.string(), text: z.string() });
const promise = { allow: 'anyone', input, output: z.object({}), audited: false } as const;

/** Actions that leak what they are given, each in another place. */
export const leaky = contract('leaky', {
  logging: command(promise),
  telling: command(promise),
  refusing: command(promise),
  keeping: command(promise),
  told: event(z.object({ id: Id, email: z.string() })),
});

export const leakyService = service(leaky, {
  entities: [],
  migrations: [],
  actions: {
    logging: handle(leaky.logging, async (ctx, { password }) => {
      ctx.log.debug({ password }, 'Somebody came.');
      return {};
    }),
    telling: handle(leaky.telling, async (ctx, { email }) => {
      ctx.publish(leaky.told, { id: newId(), email });
      return {};
    }),
    refusing: handle(leaky.refusing, async (_ctx, { text }) => {
      throw refuse('invalid_input', { fields: [{ path: 'text', problem: text }] });
    }),
    keeping: handle(leaky.keeping, async (ctx, { password }) => {
      await ctx.em.execute('create table if not exists kept (id uuid, password text)');
      await ctx.em.execute('insert into kept values (?, ?)', [newId(), password]);
      return {};
    }),
  },
});
