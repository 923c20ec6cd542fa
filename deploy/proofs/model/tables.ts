import { isDeepStrictEqual } from 'node:util';
import { organizations } from '@allforone/contracts/organizations';
import type { Person } from '@allforone/runtime/testing';
import { Difference } from './difference.ts';
import { type Model, roleOf } from './model.ts';
import { checkNotifications } from './notifications.ts';
import type { Scene } from './scene.ts';

/** Questions to the tables of one organisation that must find nothing, whatever happened in it. */
const nothing: { service: string; what: string; where: string }[] = [
  {
    service: 'chat',
    what: 'a conversation whose sequence has a gap, or whose last number is not its last',
    where: `select c.id from conversation c where c.organization_id = $1 and (
      (select count(*) from message m where m.conversation_id = c.id) <> c.last_sequence
      or (select coalesce(max(sequence), 0) from message m where m.conversation_id = c.id) <> c.last_sequence
      or (select coalesce(max(revision), 0) from message m where m.conversation_id = c.id) > c.last_revision)`,
  },
  {
    service: 'chat',
    what: 'a conversation that counts its people wrong',
    where: `select id from conversation c where organization_id = $1 and
      member_count <> (select count(*) from member m where m.conversation_id = c.id)`,
  },
  {
    service: 'chat',
    what: 'somebody who read what they did not receive, or what was never said',
    where: `select account_id from member m join conversation c on c.id = m.conversation_id
      where c.organization_id = $1 and not (read_sequence <= delivered_sequence and delivered_sequence <= last_sequence)`,
  },
  {
    service: 'chat',
    what: 'a row that bears another organisation than its conversation',
    where: `select c.id from conversation c where organization_id = $1 and (
      exists (select from message m where m.conversation_id = c.id and m.organization_id <> $1)
      or exists (select from member m where m.conversation_id = c.id and m.organization_id <> $1))`,
  },
  {
    service: 'organizations',
    what: 'an organisation that counts its people or their roles wrong',
    where: `select id from organization o where id = $1 and (
      member_count <> (select count(*) from membership where organization_id = o.id and left_at is null)
      or role_counts is distinct from (select jsonb_object_agg(role_key, members) from (
        select role_key, count(*) as members from membership
        where organization_id = o.id and left_at is null group by role_key) as counted))`,
  },
  {
    service: 'organizations',
    what: 'a group that counts its people wrong',
    where: `select id from "group" g where organization_id = $1 and
      member_count <> (select count(*) from group_membership m where m.group_id = g.id)`,
  },
  {
    service: 'organizations',
    what: 'somebody in a group who has left the organisation',
    where: `select account_id from group_membership g join membership m using (organization_id, account_id)
      where organization_id = $1 and m.left_at is not null`,
  },
];

/** What must hold in the tables once all is quiet, whatever anybody sees. @throws Difference */
export async function checkTables(scene: Scene, model: Model): Promise<void> {
  const { world, organizationId } = scene;
  for (const { service, what, where } of nothing) {
    const found = await world.sql(service, where, [organizationId]);
    if (found.length > 0) throw new Difference(`There is ${what}.`, service, [], found);
  }
  await checkPeople(scene, model);
  await checkAudit(scene, model);
  await checkNotifications(scene, model);
}

async function checkPeople({ world, people, organizationId, registry }: Scene, model: Model): Promise<void> {
  const accountIds = people.map(({ accountId }) => accountId);
  const somebody = people.find((_person, number) => roleOf(model, number)) as Person;
  const shown = await world.call(organizations.people, { organizationId, accountIds }, somebody);
  const real = shown.map(({ accountId, name }) => [registry.personOf(accountId), name]).toSorted();
  const expected = Object.keys(model.members)
    .map((number) => [Number(number), model.names[Number(number)]])
    .toSorted();
  if (!isDeepStrictEqual(real, expected))
    throw new Difference('People bear other names.', null, expected, real);

  const { memberCount } = await world.call(organizations.get, { organizationId }, somebody);
  const members = Object.values(model.members).filter(({ role }) => role).length;
  if (memberCount !== members) throw new Difference('Others are members.', null, members, memberCount);
}

/** Each audited command that was accepted has one entry, and no other has. */
async function checkAudit({ world, organizationId }: Scene, model: Model): Promise<void> {
  const entries = await world.sql<{ action: string }>(
    'audit',
    'select action from audit_entry where organization_id = $1 order by at, id',
    [organizationId],
  );
  if (entries.length !== model.audited) {
    const actions = entries.map(({ action }) => action);
    throw new Difference('Audit counts otherwise.', actions, model.audited, entries.length);
  }
}
