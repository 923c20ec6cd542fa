import { readConfig } from '@allforone/runtime/config';
import { startNode } from '@allforone/runtime/node';
import { family, neighbourhood, students } from './data/associations.ts';
import { agency, company, worksite } from './data/companies.ts';
import { emailOf, type PersonKey, password, people } from './data/people.ts';
import { fillOrganization } from './fill-organization.ts';
import { signEveryoneUp } from './sign-up.ts';

const organizations = [neighbourhood, students, family, agency, worksite, company];

/** One organisation of each template, with people who already talk; a second time changes nothing. */
export async function fill(
  env: Record<string, string | undefined>,
  report: (line: string) => void,
): Promise<void> {
  const node = await startNode(readConfig({ ...env, LOG_LEVEL: 'error' }), []);
  try {
    const crew = await signEveryoneUp(node);
    if (!crew) return;
    for (const organization of organizations) await fillOrganization(node, crew, organization);
    const [first] = Object.keys(people) as PersonKey[];
    if (first) report(`${emailOf(first)} - ${password}`);
  } finally {
    await node.stop();
  }
}
