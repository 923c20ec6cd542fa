import type { ErrorCode } from '@allforone/contracts/errors';
import {
  type BuiltInRole,
  outsideRoles,
  type Permission,
  permissionsOfRole,
  rolesHeldEverywhere,
} from '@allforone/contracts/permissions';
import { founder, type Person } from './acts.ts';

export interface Message {
  key: string;
  author: Person;
  text: string;
  revision: number;
  isEdited: boolean;
  isDeleted: boolean;
  answers: string | null;
  clientId: string | null;
  reactions: { emoji: string; people: Person[] }[];
  named: (Person | 'all')[];
}

export interface Conversation {
  key: string;
  kind: 'direct' | 'group' | 'channel' | 'project';
  group: string | null;
  isMain: boolean;
  name: string | null;
  topic: string;
  createdBy: Person | null;
  isArchived: boolean;
  people: Record<Person, { read: number; delivered: number }>;
  lastRevision: number;
  messages: Message[];
}

/** One organisation as it should be: plain objects, and no rule that is not written in a contract. */
export interface Model {
  members: Record<Person, { role: BuiltInRole | null; wasRemoved: boolean }>;
  hasOpenLinks: boolean;
  names: Record<Person, string>;
  groups: Record<string, { name: string; people: Person[] }>;
  conversations: Record<string, Conversation>;
  /** Audited commands that were accepted. */
  audited: number;
}

export const mainChannel = 'main';

export function emptyModel(names: string[], links: number): Model {
  const general = newConversation(mainChannel, {
    kind: 'channel',
    isMain: true,
    name: 'General',
    createdBy: founder,
  });
  general.people[founder] = { read: 0, delivered: 0 };

  return {
    members: { [founder]: { role: 'owner', wasRemoved: false } },
    hasOpenLinks: true,
    names: { ...names },
    groups: {},
    conversations: { [mainChannel]: general },
    audited: 1 + links,
  };
}

export const newConversation = (key: string, start: Partial<Conversation>): Conversation => ({
  key,
  kind: 'group',
  group: null,
  isMain: false,
  name: null,
  topic: '',
  createdBy: null,
  isArchived: false,
  people: {},
  lastRevision: 0,
  messages: [],
  ...start,
});

export class Refused extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode) {
    super(code);
    this.code = code;
  }
}

export const roleOf = (model: Model, who: Person): BuiltInRole | null => model.members[who]?.role ?? null;
export const isInside = (role: BuiltInRole | null): boolean => role !== null && !outsideRoles.includes(role);

/** In the organisation, or in one of its groups. */
export function may(model: Model, who: Person, permission: Permission, group: string | null = null): boolean {
  const role = roleOf(model, who);
  if (!role || !permissionsOfRole[role].includes(permission)) return false;

  return !group || rolesHeldEverywhere.includes(role) || Boolean(model.groups[group]?.people.includes(who));
}

/** As an action does that names the organisation: a stranger finds nothing, a member is told no. */
export function admit(model: Model, who: Person, permission: Permission): void {
  if (!roleOf(model, who)) throw new Refused('not_found');
  if (!may(model, who, permission)) throw new Refused('forbidden');
}

export const peopleIn = (conversation: Conversation): Person[] =>
  Object.keys(conversation.people).map(Number);
