import type { Soil } from './tools.ts';

/**
 * All in the first organisation, whose owner, the reader, leads sixty of them and is the client in the second. Of ten one
 * is done and one paused; some are late. Each has five stages and two deliverables in two versions.
 */
export async function growProjects(soil: Soil): Promise<void> {
  await growStages(soil);
  await growDeliverables(soil);
  await soil.client.query(`
    update projects.project set stage_count = total, delivered_stage_count = delivered,
      progress = delivered * 100 / total, current_stage_id = first_open,
      next_due_on = case when status = 'running' then least(project.due_on, counted.due_on) end,
      waiting_count = (
        select count(*) from projects.deliverable where project_id = project.id and state = 'waiting')
    from (
      select project_id, count(*) as total, count(delivered_at) as delivered,
        min(due_on) filter (where delivered_at is null) as due_on,
        (array_agg(id order by position) filter (where delivered_at is null))[1] as first_open
      from projects.stage group by project_id
    ) as counted where project_id = project.id;
  `);
}

async function growStages({ client, sizes }: Soil): Promise<void> {
  await client.query(`
    insert into projects.project (id, organization_id, name, description, client_group_id, status, starts_on, due_on,
      progress, stage_count, delivered_stage_count, waiting_count, lead_id, created_by, created_at, done_at)
    select growth.id('project', n), growth.id('organization', 1), 'Projet ' || n, '',
      growth.id('group', 1 + n % ${sizes.groups}),
      case n % 10 when 0 then 'done' when 1 then 'paused' else 'running' end, current_date - 30,
      current_date - 20 + n % 120, 0, 0, 0, 0,
      growth.account(case when n <= 60 then 1 else growth.anyone('project lead', n) end), growth.account(1),
      growth.moment(n), case when n % 10 = 0 then growth.moment(n) end
    from generate_series(1, ${sizes.projects}) as n;

    insert into projects.project_member (project_id, account_id, organization_id, part, added_at)
    select id, lead_id, organization_id, 'lead', created_at from projects.project;
    insert into projects.project_member (project_id, account_id, organization_id, part, added_at)
    select growth.id('project', n), growth.account(growth.anyone('project member', n * 12 + k)),
      growth.id('organization', 1), case k when 4 then 'client' else 'team' end, growth.moment(n)
    from generate_series(1, ${sizes.projects}) as n, generate_series(1, 4) as k
    on conflict do nothing;
    update projects.project_member set part = 'client'
    where project_id = growth.id('project', 2) and account_id = growth.account(1);

    insert into projects.stage (id, organization_id, project_id, name, description, position, weight, assignee_id,
      due_on, delivered_at, delivered_by)
    select growth.id('stage', n * 5 + k), growth.id('organization', 1), growth.id('project', n), 'Étape ' || k, '', k, 1,
      growth.account(growth.anyone('assignee', n % 200)), current_date - 20 + (n + k * 7) % 120,
      case when k <= n % 6 then growth.moment(n) end, case when k <= n % 6 then growth.account(1) end
    from generate_series(1, ${sizes.projects}) as n, generate_series(1, 5) as k;
  `);
}

async function growDeliverables({ client, sizes }: Soil): Promise<void> {
  await client.query(`
    insert into projects.deliverable (id, organization_id, project_id, stage_id, name, description, state, version_count,
      created_at, delivered_at)
    select growth.id('deliverable', n * 2 + k), growth.id('organization', 1), growth.id('project', n),
      growth.id('stage', n * 5 + 1), 'Livrable ' || k, '', case when (n + k) % 3 = 0 then 'waiting' else 'accepted' end,
      2, growth.moment(n), growth.moment(n)
    from generate_series(1, ${sizes.projects}) as n, generate_series(1, 2) as k;

    insert into projects.deliverable_version (deliverable_id, number, organization_id, project_id, file_id, file_version,
      name, media_type, size, sha256, note, delivered_by, delivered_at, verdict, comment, answered_by, answered_at,
      download_count)
    select deliverable.id, number, organization_id, project_id, deliverable.id, number, 'plan.pdf', 'application/pdf',
      1000, md5(deliverable.id::text || number), '', growth.account(1), created_at, verdict,
      case when verdict is not null then '' end, case when verdict is not null then growth.account(1) end,
      case when verdict is not null then created_at end, 1
    from projects.deliverable, generate_series(1, 2) as number, lateral (
      select case when number = 1 then 'changes_requested' when state = 'accepted' then 'accepted' end as verdict
    ) as answered;

    insert into projects.download (id, organization_id, deliverable_id, version, account_id, downloaded_at)
    select growth.id('download', row_number() over ()), organization_id, id, 2, growth.account(1), created_at
    from projects.deliverable;

    insert into projects.history_entry (id, organization_id, project_id, at, actor_id, what, deliverable_id, facts)
    select growth.id('history', row_number() over (order by created_at)), organization_id, project_id, created_at,
      growth.account(1), what, id, '{"name":"Livrable"}'
    from projects.deliverable, unnest(array['deliverable_added', 'changes_requested', 'version_added']) as what;

    insert into projects.report (id, organization_id, account_id, kind, format, language, state, progress, created_at)
    select growth.id('report', n), growth.id('organization', 1), growth.account(1 + n % 60), 'projects', 'csv', 'fr',
      'failed', 100, growth.moment(n)
    from generate_series(1, ${sizes.projects}) as n;
  `);
}
