import { accounts, type Session } from '@allforone/contracts/accounts';
import type { Person, World } from '@allforone/runtime/testing';
import { withoutTwoFactor } from './two-factor.ts';

/** The same person on one more device. */
export async function again(world: World, person: Person): Promise<Person & { refreshToken: string }> {
  const { sessionId, refreshToken } =
    (await sessionOf(world, person)) ?? (await withPasswordAlone(world, person));

  return { ...person, sessionId, refreshToken };
}

/** Null where a code is asked for too. */
async function sessionOf(world: World, { email, password }: Person): Promise<Session | null> {
  const reply = await world.call(accounts.logIn, { email, password }, null);

  return reply.step === 'in' ? reply.session : null;
}

async function withPasswordAlone(world: World, person: Person): Promise<Session> {
  await withoutTwoFactor(world, person);
  const session = await sessionOf(world, person);
  if (!session) throw new Error(`${person.email} still has a second factor.`);

  return session;
}
