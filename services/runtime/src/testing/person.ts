import { accounts } from '@allforone/contracts/accounts';
import { newId } from '../id.ts';
import type { ServiceDefinition } from '../service.ts';
import type { World } from '../testing.ts';

export interface Person {
  accountId: string;
  sessionId: string;
  name: string;
  email: string;
  password: string;
}

/** Somebody to act as: a real account when `accounts` runs, else only ids. */
export async function signUpPerson(
  name: string,
  services: readonly ServiceDefinition[],
  call: World['call'],
): Promise<Person> {
  const suffix = newId().slice(-12);
  const email = `${name.toLowerCase().replace(/[^a-z]/g, '')}.${suffix}@example.org`;
  const password = `marmotte des alpages ${suffix}`;
  if (!services.some((service) => service.name === 'accounts')) {
    return { accountId: newId(), sessionId: newId(), name, email, password };
  }
  const { accountId, sessionId } = await call(accounts.signUp, { email, password, name, locale: 'fr' }, null);

  return { accountId, sessionId, name, email, password };
}
