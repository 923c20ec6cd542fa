import { links } from '@allforone/contracts/links';
import type { Ask, AskedOf } from './asked.ts';
import type { Places } from './places.ts';

const project = ({ projectId }: Places) => ({ kind: 'project', id: projectId });
const deliverable = ({ deliverableId }: Places) => ({ kind: 'deliverable', id: deliverableId });
const inAll = ({ organizationId }: Places) => ({ organizationId });
const pair = (places: Places) => ({ ...inAll(places), from: project(places), to: deliverable(places) });

export const askedOfLinks: AskedOf<typeof links> = {
  list: [{ input: (places) => ({ ...inAll(places), object: project(places), limit: 50 }) }],
  resolve: [
    {
      input: (places) => ({ ...inAll(places), objects: [project(places)] }),
      many: (places) => ({
        ...inAll(places),
        objects: [project(places), ...places.colleagues.map((id) => ({ kind: 'project', id }))],
      }),
    },
  ],
  add: [{ input: pair }],
  remove: [
    {
      input: async (places, ask: Ask) => ({
        linkId: ((await ask(links.add, pair(places))) as { id: string }).id,
      }),
    },
  ],
  linkedIds: [{ input: (places) => ({ object: project(places), kind: 'project', limit: 50 }) }],
};
