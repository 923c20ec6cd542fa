import { Client } from 'pg';
import { growConversations } from './data/conversations.ts';
import { growFiles } from './data/files.ts';
import { assertSound } from './data/invariants.ts';
import { growLog, growNotifications } from './data/leftovers.ts';
import { growLinks } from './data/links.ts';
import { growMessages } from './data/messages.ts';
import { growObjectives } from './data/objectives.ts';
import { growOrganizations } from './data/organizations.ts';
import { growPeople } from './data/people.ts';
import { growProjects } from './data/projects.ts';
import { growTasks } from './data/tasks.ts';
import { bringTools, type Reader } from './data/tools.ts';
import type { Sizes } from './sizes.ts';

/**
 * Fills an installation that holds the reader alone, as if it had been in use for long.
 * @param databaseUrl - of the administrator, for the data lies in the schemas of all services.
 */
export async function grow(
  databaseUrl: string,
  sizes: Sizes,
  reader: Reader,
  seed = 'allforone',
): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      `set synchronous_commit = off; set maintenance_work_mem = '256MB'; set work_mem = '64MB'`,
    );
    const soil = { client, sizes, reader };
    await bringTools(soil, seed);
    await growPeople(soil);
    await growOrganizations(soil);
    await growConversations(soil);
    await growMessages(soil);
    await growProjects(soil);
    await growFiles(soil);
    await growTasks(soil);
    await growObjectives(soil);
    await growLinks(soil);
    await growNotifications(soil);
    await growLog(soil);
    await assertSound(client);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}
