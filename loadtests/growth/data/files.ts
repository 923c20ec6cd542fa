import { idFrom } from '@allforone/runtime/id';
import type { Soil } from './tools.ts';

/**
 * All in the space of the first organisation: 200 folders, each with its share, and a tenth of all at the top. A page
 * and one in a thousand have a rare kind, category and word.
 */
export async function growFiles({ client, sizes }: Soil): Promise<void> {
  const { rows } = await client.query(`select growth.id('organization', 1) as id`);
  const organizationId: string = rows[0].id;
  const spaceId = idFrom('space', 'organization', organizationId, organizationId);
  const owner = "growth.account(case when n <= 50 then 1 else growth.anyone('file', n) end)";
  await client.query(`
    insert into files.space (id, organization_id, kind, place_id, used_bytes)
    values ('${spaceId}', '${organizationId}', 'organization', '${organizationId}', ${sizes.files} * 1000);

    insert into files.organization_use (organization_id, used_bytes) values ('${organizationId}', ${sizes.files} * 1000);

    insert into files.folder (id, organization_id, space_id, path, name, created_by, created_at)
    select growth.id('folder', n), '${organizationId}', '${spaceId}', '{}', 'Dossier ' || n, growth.account(1),
      growth.moment(n)
    from generate_series(1, 200) as n;

    insert into files.content (organization_id, sha256, key, size, media_type, reference_count, scan)
    select '${organizationId}', encode(sha256(n::text::bytea), 'hex'), 'made/' || growth.id('content', n), 1000,
      'application/pdf', 1, 'off'
    from generate_series(1, ${sizes.files}) as n;

    insert into files.stored_file (id, organization_id, space_id, folder_id, path, name, kind, category, version, sha256, size,
      created_by, created_at, updated_by, updated_at)
    select growth.id('file', n), '${organizationId}', '${spaceId}', folder, array_remove(array[folder], null),
      'Rapport ' || n || case when is_rare then ' telescope' else '' end || '.pdf',
      case when is_rare then 'archive' else 'pdf' end, case when is_rare then 'Rare' end, 1, encode(sha256(n::text::bytea), 'hex'), 1000, ${owner}, growth.moment(n),
      ${owner}, growth.moment(n)
    from generate_series(1, ${sizes.files}) as n,
      lateral (
        select case when n % 10 > 0 then growth.id('folder', 1 + n % 200) end as folder, n <= 51 or n % 1000 = 7 as is_rare
      ) as place;

    insert into files.file_version (file_id, number, organization_id, sha256, size, media_type, created_by, created_at)
    select id, 1, organization_id, sha256, size, 'application/pdf', created_by, created_at from files.stored_file;
  `);
}
