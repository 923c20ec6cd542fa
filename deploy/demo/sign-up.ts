import { accounts } from '@allforone/contracts/accounts';
import type { CallMeta } from '@allforone/runtime/context';
import type { Node } from '@allforone/runtime/node';
import { isRefusal } from '@allforone/runtime/refusal';
import { emailOf, type PersonKey, password, people } from './data/people.ts';

const client = { ip: '127.0.0.1', userAgent: 'AllForOne (démonstration)', locale: 'fr' } as const;

/** Everyone signed up, by short name: how to call as them. */
export type Crew = Record<PersonKey, CallMeta & { accountId: string }>;

/** @returns null when the demonstration is there already. */
export async function signEveryoneUp(node: Node): Promise<Crew | null> {
  const crew: Partial<Crew> = {};
  for (const [key, name] of Object.entries(people) as [PersonKey, string][]) {
    const input = { email: emailOf(key), password, name, locale: 'fr' as const };
    const session = await node
      .call(accounts.signUp, input, { actor: null, client, caller: 'demo' })
      .catch((error: unknown) => {
        if (isRefusal(error, 'email_taken')) return null;
        throw error;
      });
    if (!session) return null;
    const { accountId, sessionId } = session;
    crew[key] = { accountId, actor: { accountId, sessionId }, client, caller: 'demo' };
  }

  return crew as Crew;
}
