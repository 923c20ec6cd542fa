import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import type { ServiceDefinition } from '@allforone/runtime/service';
import { defineEntity, p } from '@mikro-orm/core';
const Nothing = defineEntity({ name: 'Nothing', tableName: 'nothing', properties: { id: p.uuid().primary() } });


const admins = new Set<string>();
const members = new Set<string>();
export const organizationsStandIn: ServiceDefinition = {
  name: 'organizations',
  store: 'sql',
  entities: [Nothing],
  migrations: [],
  subscriptions: [],
  jobs: [],
  handlers: [
    handle(organizations.grants, async (_ctx, { organizationId, accountId }) => {
      const key = `${organizationId} ${accountId}`;
      if (admins.has(key))
        return {
          role: 'admin',
          organization: ['organization.read', 'audit.read'],
          everywhere: [],
          groups: {},
        };
      if (members.has(key))
        return { role: 'member', organization: ['organization.read'], everywhere: [], groups: {} };
      return { role: null, organization: [], everywhere: [], groups: {} };
    }) as never,
  ],
};
export async function buildCast(world: { person(n: string): Promise<{ accountId: string } & any> }) {
  const organizationId = newId();
  const [admin, member, outsider] = await Promise.all(['Ada', 'Bob', 'Eve'].map((n) => world.person(n)));
  admins.add(`${organizationId} ${admin.accountId}`);
  members.add(`${organizationId} ${member.accountId}`);
  return { organizationId, admin, member, outsider };
}
