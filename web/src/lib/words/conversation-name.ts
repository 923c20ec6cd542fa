import type { Conversation } from '@allforone/contracts/chat';
import type { Person } from '@allforone/contracts/organizations';

/** A direct conversation bears the other person's name. */
export function conversationName(
  { name, otherAccountId }: Pick<Conversation, 'name' | 'otherAccountId'>,
  people: ReadonlyMap<string, Person>,
): string {
  return name ?? people.get(otherAccountId ?? '')?.name ?? '…';
}
