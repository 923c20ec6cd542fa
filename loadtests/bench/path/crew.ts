import { setTimeout } from 'node:timers/promises';
import { arrive, type Person } from '../../people/person.ts';

/** Somebody of the organisation, with a conversation of their own that holds a page of messages. */
export interface Member {
  person: Person;
  organizationId: string;
  conversationId: string;
}

const said = 55;
const otherConversations = 12;

/** Members of one organisation who are in each other's conversations. */
export async function gather(front: string, count: number): Promise<Member[]> {
  const people: Person[] = [];
  for (let n = 0; n < count; n += 1) people.push(await arrive(front, `Personne ${n}`));
  const [founder, ...others] = people as [Person, ...Person[]];
  const { id: organizationId } = await founder.call<{ id: string }>('organizations.create', {
    ...{ template: 'company', name: 'Atelier', language: 'fr' },
  });
  for (const person of others) {
    const input = { organizationId, role: 'member' };
    const { token } = await founder.call<{ token: string }>('organizations.createInvitationLink', input);
    await person.call('organizations.acceptInvitation', { token });
  }
  const accountIds = others.map(({ accountId }) => accountId);
  for (let n = 0; n < otherConversations; n += 1) {
    await founder.call('chat.createGroup', { organizationId, name: `Groupe ${n}`, accountIds });
  }

  return await Promise.all(
    people.map((person, n) => settle(person, organizationId, people[n - 1] ?? founder)),
  );
}

async function settle(person: Person, organizationId: string, neighbour: Person): Promise<Member> {
  const accountIds = neighbour === person ? [] : [neighbour.accountId];
  const input = { organizationId, name: `Groupe de ${person.name}`, accountIds };
  const { id: conversationId } = await untilKnown(() =>
    person.call<{ id: string }>('chat.createGroup', input),
  );
  for (let n = 0; n < said; n += 1) {
    const text = `Bonjour, voici le message numéro ${n} de la conversation, à bientôt.`;
    await person.call('chat.send', { conversationId, text });
  }

  return { person, organizationId, conversationId };
}

/** That somebody has joined is told to the other services a moment later. */
async function untilKnown<Reply>(ask: () => Promise<Reply>): Promise<Reply> {
  for (let tries = 0; tries < 50; tries += 1) {
    const reply = await ask().catch(() => null);
    if (reply) return reply;
    await setTimeout(100);
  }

  return await ask();
}
