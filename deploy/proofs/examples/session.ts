import { accounts } from '@allforone/contracts/accounts';
import type { Person, World } from '@allforone/runtime/testing';
import { withoutTwoFactor } from './two-factor.ts';

/** The same person on one more device. */
export async function again(world: World, person: Person): Promise<Person & { refreshToken: string }> {
  await withoutTwoFactor(world, person);
  const { email, password } = person;
  const reply = await world.call(accounts.logIn, { email, password }, null);
  if (reply.step !== 'in') throw new Error(`${email} has a second factor.`);
  const { sessionId, refreshToken } = reply.session;

  return { ...person, sessionId, refreshToken };
}
