import { objectives } from '@allforone/contracts/objectives';
import type { Ask, AskedOf } from './asked.ts';
import type { Places } from './places.ts';

const inAll = ({ organizationId }: Places) => ({ organizationId });
const list = (places: Places, more: object) => ({ ...inAll(places), limit: 50, ...more });
const period = { startsOn: '2026-01-01', endsOn: '2026-12-31' };

let count = 0;
const draft = (places: Places) => {
  count += 1;
  return { ...inAll(places), scope: 'organization', title: `Objectif ${count}`, ...period };
};
const start = async (places: Places, ask: Ask) => {
  const { id } = (await ask(objectives.create, draft(places))) as { id: string };

  return { objectiveId: id };
};
const measure = async (places: Places, ask: Ask) => {
  const input = { ...(await start(places, ask)), title: 'Clients' };
  const { id } = (await ask(objectives.addKeyResult, input)) as { id: string };

  return { keyResultId: id };
};
const told = async (places: Places, ask: Ask) => {
  const it = await measure(places, ask);
  const made = await ask(objectives.checkIn, { ...it, value: 3, confidence: 'on_track' });
  const { checkInId } = made as { checkInId: string };

  return { checkInId };
};

export const askedOfObjectives: AskedOf<typeof objectives> = {
  list: [
    { input: (places) => list(places, {}) },
    { way: 'of a person', input: (places) => list(places, { ownerId: places.accountId }) },
    { way: 'at the top', input: (places) => list(places, { parentId: null, scope: 'organization' }) },
    { way: 'below another', input: (places) => list(places, { parentId: places.objectiveId }) },
    { way: 'by words', input: (places) => list(places, { words: 'budget' }) },
  ],
  get: [{ input: ({ objectiveId }) => ({ objectiveId }) }],
  create: [{ input: draft }],
  update: [{ input: async (places, ask) => ({ ...(await start(places, ask)), description: 'Mieux' }) }],
  close: [{ input: async (places, ask) => ({ ...(await start(places, ask)), state: 'done' }) }],
  reopen: [{ input: start }],
  delete: [{ input: start }],
  restore: [
    {
      input: async (places, ask) => {
        const it = await start(places, ask);
        await ask(objectives.delete, it);
        return it;
      },
    },
  ],
  overview: [
    {
      input: (places) => ({ ...inAll(places), scope: 'organization', from: '2026-01-01', to: '2026-12-31' }),
    },
  ],

  keyResults: [{ input: ({ objectiveId }) => ({ objectiveId }) }],
  addKeyResult: [{ input: async (places, ask) => ({ ...(await start(places, ask)), title: 'Clients' }) }],
  updateKeyResult: [{ input: async (places, ask) => ({ ...(await measure(places, ask)), weight: 2 }) }],
  deleteKeyResult: [{ input: measure }],
  checkIn: [
    { input: async (places, ask) => ({ ...(await measure(places, ask)), value: 3, confidence: 'at_risk' }) },
  ],
  undoCheckIn: [{ input: told }],
  checkIns: [{ input: ({ keyResultId }) => ({ keyResultId, limit: 50 }) }],

  findObjects: [{ input: (places) => list(places, { words: 'budget' }) }],
  objectCards: [
    {
      input: ({ accountId, objectiveId }) => ({
        accountId,
        objects: [{ kind: 'objective', id: objectiveId }],
      }),
    },
  ],
  objectiveFacts: [{ input: start }],
};
