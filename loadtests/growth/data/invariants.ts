import type { Client } from 'pg';

/** What the services keep true; none of these may find a row. */
const violations = {
  'a count of members is wrong': `
    select from organizations.organization as o where member_count <> (
      select count(*) from organizations.membership as m where m.organization_id = o.id and left_at is null)`,
  'an organisation counts who has a role wrongly': `
    select from organizations.organization as o where role_counts <> (
      select jsonb_object_agg(role_key, members) from (
        select role_key, count(*) as members from organizations.membership as m
        where m.organization_id = o.id and left_at is null group by role_key) as counted)`,
  'a conversation counts its members wrongly': `
    select from chat.conversation as c where member_count <> (
      select count(*) from chat.member as m where m.conversation_id = c.id)`,
  'numbers of a conversation have a gap': `
    select from chat.conversation as c join (
      select conversation_id, count(*) as many, max(sequence) as last, max(revision) as revision
      from chat.message group by conversation_id
    ) as m on m.conversation_id = c.id
    where many <> last or last <> last_sequence or revision <> last_revision`,
  'a project counts its stages or what waits wrongly': `
    select from projects.project as p where (stage_count, delivered_stage_count, waiting_count) <> (
      (select count(*) from projects.stage as s where s.project_id = p.id),
      (select count(delivered_at) from projects.stage as s where s.project_id = p.id),
      (select count(*) from projects.deliverable as d where d.project_id = p.id and state = 'waiting'))`,
  'an objective counts its key results or its progress wrongly': `
    select from objectives.objective as o where (key_result_count, progress) <> (
      select count(*), avg(progress)::int from objectives.key_result as k where k.objective_id = o.id)`,
  'somebody has read what is not written': `
    select from chat.member join chat.conversation on conversation.id = member.conversation_id
    where read_sequence > last_sequence or delivered_sequence < read_sequence`,
  'somebody is in a conversation of an organisation they are not in': `
    select from chat.member as m where not exists (
      select from organizations.membership as o
      where o.organization_id = m.organization_id and o.account_id = m.account_id and left_at is null)`,
  'a group counts its members wrongly': `
    select from organizations."group" as g where member_count <> (
      select count(*) from organizations.group_membership as m where m.group_id = g.id)`,
  'an organisation counts what it keeps wrongly': `
    select from files.organization_use as u where used_bytes <> (
      select sum(size) from files.content as c where c.organization_id = u.organization_id and reference_count > 0)`,
  'a person has no account': `
    select from organizations.person where account_id not in (select id from accounts.account)`,
};

export async function assertSound(client: Client): Promise<void> {
  for (const [what, query] of Object.entries(violations)) {
    const { rows } = await client.query(`select exists (${query}) as found`);
    if (rows[0].found) throw new Error(`The data is not sound: ${what}.`);
  }
}
