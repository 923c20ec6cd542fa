import { accounts } from '@allforone/contracts/accounts';
import type { SystemCtx } from '@allforone/runtime/context';
import { notFound } from '@allforone/runtime/refusal';
import { Person } from '../entities/person.ts';

/**
 * A person as accounts knows them now, written down here. It asks over the bus: call it before anything else is
 * written or locked.
 */
export async function personFrom(ctx: SystemCtx, accountId: string): Promise<Person> {
  const [contact] = await ctx.call(accounts.contacts, { accountIds: [accountId] });
  if (!contact) throw notFound('account');
  const { email, name, photoId } = contact;

  await ctx.em.upsert(Person, { accountId, email: email.toLowerCase(), name, photoId });

  return ctx.em.findOneOrFail(Person, { accountId }, { refresh: true });
}
