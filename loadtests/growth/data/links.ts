import type { Soil } from './tools.ts';

/** Each project with its two deliverables, and the first one of the reader with fifty-nine others. */
export async function growLinks({ client }: Soil): Promise<void> {
  await client.query(`
    insert into links.link (id, organization_id, first_kind, first_id, second_kind, second_id, created_by, created_at)
    select growth.id('link', row_number() over ()), organization_id,
      case when one < other then one_kind else other_kind end, least(one, other),
      case when one < other then other_kind else one_kind end, greatest(one, other), growth.account(1), created_at
    from (
      select organization_id, 'project' as one_kind, project_id as one, 'deliverable' as other_kind, id as other, created_at
      from projects.deliverable
      union all
      select organization_id, 'project', growth.id('project', 1), 'project', growth.id('project', n), created_at
      from generate_series(2, 60) as n join projects.project on project.id = growth.id('project', n)
    ) as pair;

    insert into links.linked_object (id, kind, organization_id, link_count, version)
    select id, kind, organization_id, count(*), 1
    from (
      select first_id as id, first_kind as kind, organization_id from links.link
      union all select second_id, second_kind, organization_id from links.link
    ) as ends
    group by id, kind, organization_id;
  `);
}
