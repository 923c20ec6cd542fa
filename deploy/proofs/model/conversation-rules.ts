import type { ActOf, Person } from './acts.ts';
import {
  admit,
  type Conversation,
  isInside,
  type Model,
  may,
  newConversation,
  Refused,
  roleOf,
} from './model.ts';
import { dismissFrom, enrolIn, reachable } from './people-rules.ts';

export const directKey = (one: Person, other: Person): string => `direct ${[one, other].sort().join(' ')}`;

/** A conversation one is in. @throws Refused */
export function joined(model: Model, by: Person, key: string): Conversation {
  const conversation = model.conversations[key];
  const isThere = conversation?.people[by] && may(model, by, 'chat.read', conversation.group);
  if (!conversation || !isThere) throw new Refused('not_found');

  return conversation;
}

export function openDirect(model: Model, { by, who }: ActOf<'openDirect'>): Conversation {
  admit(model, by, 'chat.write');
  if (by === who) throw new Refused('invalid_input');
  const key = directKey(by, who);
  const old = model.conversations[key];
  const isOpen = old && !old.isArchived && old.people[by] && old.people[who];
  if (isOpen) return old;

  reachable(model, by, [who]);
  const conversation = old ?? newConversation(key, { kind: 'direct', createdBy: by });
  model.conversations[key] = conversation;
  conversation.isArchived = false;
  enrolIn(conversation, [by, who]);

  return conversation;
}

export function openGroup(model: Model, { by, people }: ActOf<'openGroup'>, key: string): Conversation {
  admit(model, by, 'chat.write');
  const others = reachable(model, by, people);
  const conversation = newConversation(key, { name: key, createdBy: by });
  model.conversations[key] = conversation;
  enrolIn(conversation, [by, ...others]);

  return conversation;
}

export function openChannel(
  model: Model,
  { by, name }: ActOf<'openChannel'>,
  key: string,
  group: string | null,
): Conversation {
  admit(model, by, 'chat.manage');
  if (group && !model.groups[group]) throw new Refused('not_found');
  if (!may(model, by, 'chat.manage', group)) throw new Refused('forbidden');
  const channel = newConversation(key, { kind: 'channel', group, name, createdBy: by });
  assertNameFree(model, channel);

  model.conversations[key] = channel;
  const everyone = Object.keys(model.members).map(Number);
  const place = group
    ? (model.groups[group]?.people ?? [])
    : everyone.filter((who) => isInside(roleOf(model, who)));
  enrolIn(channel, place);

  return channel;
}

export function archive(model: Model, { by, archived }: ActOf<'archive'>, key: string): Conversation {
  const conversation = managed(model, by, key, (one) => manages(model, by, one));
  if (!archived && conversation.kind === 'channel') assertNameFree(model, conversation);
  conversation.isArchived = archived;

  return conversation;
}

export function describe(model: Model, { by, topic }: ActOf<'describe'>, key: string): Conversation {
  const conversation = managed(model, by, key, (one) => one.kind === 'group' || manages(model, by, one));
  if (conversation.kind === 'channel' && !conversation.isArchived) assertNameFree(model, conversation);
  conversation.topic = topic;

  return conversation;
}

export function addPeople(model: Model, { by, people }: ActOf<'addPeople'>, key: string): Conversation {
  const conversation = joined(model, by, key);
  if (conversation.kind !== 'group') throw new Refused('forbidden');
  enrolIn(conversation, reachable(model, by, people));

  return conversation;
}

export function takeOut(model: Model, { by, who }: ActOf<'takeOut'>, key: string): void {
  const conversation = joined(model, by, key);
  const mayDo = who === by || manages(model, by, conversation);
  if (conversation.kind !== 'group' || !mayDo) throw new Refused('forbidden');
  if (!conversation.people[who]) throw new Refused('not_found');
  dismissFrom(conversation, who);
}

/** Nobody a direct conversation, its place a channel, who made it or a moderator any other. */
export function manages(model: Model, by: Person, { kind, group, createdBy }: Conversation): boolean {
  if (kind === 'channel') return may(model, by, 'chat.manage', group);

  return kind === 'group' && (createdBy === by || may(model, by, 'chat.moderate', group));
}

/** A channel also from outside: the place it belongs to is theirs to manage. */
function managed(
  model: Model,
  by: Person,
  key: string,
  isAllowed: (one: Conversation) => boolean,
): Conversation {
  const conversation = model.conversations[key];
  if (!conversation || !may(model, by, 'chat.read', conversation.group)) throw new Refused('not_found');
  const isIn = Boolean(conversation.people[by]);
  if (!isIn && !(conversation.kind === 'channel' && isAllowed(conversation))) throw new Refused('not_found');
  if (!isAllowed(conversation)) throw new Refused('forbidden');

  return conversation;
}

function assertNameFree(model: Model, { key, group, name }: Conversation): void {
  const isTaken = Object.values(model.conversations).some(
    (other) =>
      other.kind === 'channel' &&
      !other.isArchived &&
      other.key !== key &&
      other.group === group &&
      other.name === name,
  );
  if (isTaken) throw new Refused('name_taken');
}
