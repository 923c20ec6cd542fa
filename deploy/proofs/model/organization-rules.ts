import { type BuiltInRole, permissionsOfRole, rolesHeldEverywhere } from '@allforone/contracts/permissions';
import { type Act, type ActOf, founder, type Person } from './acts.ts';
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
import { dismissFrom, enrolIn } from './people-rules.ts';

export function join(model: Model, { by, role }: ActOf<'join'>): void {
  if (roleOf(model, by)) return;
  if (!model.hasOpenLinks || model.members[by]?.wasRemoved) throw new Refused('link_expired');

  model.members[by] = { role, wasRemoved: false };
  settle(model, by);
}

export function leave(model: Model, { by }: ActOf<'leave'>): void {
  admit(model, by, 'organization.read');
  end(model, by, by);
}

export function dismiss(model: Model, { by, who }: ActOf<'dismiss'>): void {
  admit(model, by, 'members.manage');
  const role = memberRole(model, who);
  assertCovers(model, by, role);
  end(model, who, by);
}

export function changeRole(model: Model, { by, who, role }: ActOf<'changeRole'>): void {
  admit(model, by, 'members.manage');
  const before = memberRole(model, who);
  assertCovers(model, by, before, role);
  if (before === role) return;
  if (before === 'owner') assertNotLastOwner(model);

  model.members[who] = { role, wasRemoved: false };
  if (who === founder && !covers(role, before)) model.hasOpenLinks = false;
  settle(model, who);
}

export function foundGroup(model: Model, { by, name }: ActOf<'foundGroup'>, key: string): void {
  admit(model, by, 'groups.manage');
  if (Object.values(model.groups).some((group) => group.name === name)) throw new Refused('name_taken');

  model.groups[key] = { name, people: [] };
  const start: Partial<Conversation> = { kind: 'channel', group: key, isMain: true, name };
  model.conversations[`main of ${key}`] = newConversation(`main of ${key}`, start);
}

export function closeGroup(model: Model, { by }: Act, key: string): void {
  groupToManage(model, by, key);
  delete model.groups[key];
  for (const channel of channelsOf(model, key)) {
    Object.assign(channel, { isArchived: true, kind: 'group', group: null, isMain: false });
  }
}

export function putIntoGroup(model: Model, { by, who }: ActOf<'putIntoGroup'>, key: string): void {
  const group = groupToManage(model, by, key);
  memberRole(model, who);
  if (group.people.includes(who)) throw new Refused('already_member');

  group.people.push(who);
  for (const channel of channelsOf(model, key)) enrolIn(channel, [who]);
}

export function takeOutOfGroup(model: Model, { by, who }: ActOf<'takeOutOfGroup'>, key: string): void {
  const group = groupToManage(model, by, key);
  if (!group.people.includes(who)) throw new Refused('not_found');

  group.people = group.people.filter((other) => other !== who);
  for (const channel of channelsOf(model, key)) dismissFrom(channel, who);
}

const channelsOf = (model: Model, group: string | null): Conversation[] =>
  Object.values(model.conversations).filter((one) => one.kind === 'channel' && one.group === group);

function groupToManage(model: Model, by: Person, key: string) {
  const group = model.groups[key];
  const sees = may(model, by, 'groups.read') || may(model, by, 'organization.read', key);
  if (!group || !sees) throw new Refused('not_found');
  if (!may(model, by, 'groups.manage')) throw new Refused('forbidden');

  return group;
}

function memberRole(model: Model, who: Person): BuiltInRole {
  const role = roleOf(model, who);
  if (!role) throw new Refused('not_found');

  return role;
}

/** Where everybody of the organisation is, and nobody else. */
function settle(model: Model, who: Person): void {
  for (const channel of channelsOf(model, null)) {
    if (isInside(roleOf(model, who))) enrolIn(channel, [who]);
    else dismissFrom(channel, who);
  }
}

function end(model: Model, who: Person, by: Person): void {
  if (roleOf(model, who) === 'owner') assertNotLastOwner(model);
  model.members[who] = { role: null, wasRemoved: by !== who };
  if (who === founder) model.hasOpenLinks = false;
  for (const group of Object.values(model.groups)) group.people = group.people.filter((one) => one !== who);
  for (const conversation of Object.values(model.conversations)) {
    if (!conversation.people[who]) continue;
    dismissFrom(conversation, who);
    if (conversation.kind === 'direct') conversation.isArchived = true;
  }
}

function assertNotLastOwner(model: Model): void {
  const owners = Object.values(model.members).filter(({ role }) => role === 'owner');
  if (owners.length === 1) throw new Refused('last_owner');
}

function assertCovers(model: Model, by: Person, ...roles: BuiltInRole[]): void {
  const own = roleOf(model, by);
  if (!own || !roles.every((role) => covers(own, role))) throw new Refused('role_above_yours');
}

const rank = (role: BuiltInRole): number => ['admin', 'owner'].indexOf(role);

function covers(own: BuiltInRole, other: BuiltInRole): boolean {
  return (
    rank(own) >= rank(other) &&
    (rolesHeldEverywhere.includes(own) || !rolesHeldEverywhere.includes(other)) &&
    permissionsOfRole[other].every((permission) => permissionsOfRole[own].includes(permission))
  );
}
