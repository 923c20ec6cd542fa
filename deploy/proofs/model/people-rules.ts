import type { Person } from './acts.ts';
import { type Conversation, type Model, may, peopleIn, Refused, roleOf } from './model.ts';

/** Nothing said before they came is unread. */
export function enrolIn(conversation: Conversation, people: readonly Person[]): void {
  const last = conversation.messages.length;
  for (const who of people) conversation.people[who] ??= { read: last, delivered: last };
}

export function dismissFrom(conversation: Conversation, who: Person): void {
  delete conversation.people[who];
}

/** Who can be talked with: members, as far as the one who asks can know of them. */
export function reachable(model: Model, by: Person, people: readonly Person[]): Person[] {
  const others = [...new Set(people)].filter((who) => who !== by);
  const known = (who: Person) =>
    may(model, by, 'members.read') ||
    Object.values(model.conversations).some((one) => one.people[by] && peopleIn(one).includes(who));
  if (!others.every((who) => roleOf(model, who) && known(who))) throw new Refused('not_found');

  return others;
}
