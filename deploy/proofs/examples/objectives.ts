import { objectives } from '@allforone/contracts/objectives';
import type { Cast } from '../cast/cast.ts';
import type { Place } from '../cast/places.ts';
import { type ExamplesOf, next } from './example.ts';

const period = { startsOn: '2039-01-01', endsOn: '2039-12-31' };

export const objectivesExamples: ExamplesOf<typeof objectives> = {
  list: (_cast, _as, { organizationId }) => ({ organizationId, limit: 100 }),
  get: ofObjective,
  create: async ({ world }, _as, { organizationId, keeper }) => {
    // Of one that its owner alone may see, nobody else hears either.
    const own = { organizationId, scope: 'personal', title: `Progresser ${next()}`, ...period } as const;
    await world.call(objectives.create, own, keeper);
    return {
      ...{ organizationId, scope: 'organization', title: `Grandir ${next()}`, description: 'Ensemble' },
      ...period,
    };
  },
  update: async (cast, _as, place) => ({
    ...(await ofObjective(cast, _as, place)),
    title: `Autre ${next()}`,
  }),
  close: async (cast, _as, place) => ({ ...(await ofObjective(cast, _as, place)), state: 'done' }),
  reopen: ofObjective,
  delete: ofObjective,
  restore: async (cast, _as, place) => {
    const it = await ofObjective(cast, _as, place);
    await cast.world.call(objectives.delete, it, place.keeper);
    return it;
  },
  overview: (_cast, _as, { organizationId }) => ({
    ...{ organizationId, scope: 'organization', from: '2038-02-03', to: '2047-11-29' },
  }),

  keyResults: ofObjective,
  addKeyResult: async (cast, _as, place) => ({
    ...{ ...(await ofObjective(cast, _as, place)), title: `Clients ${next()}`, unit: 'clients' },
  }),
  updateKeyResult: async (cast, _as, place) => ({
    ...{ ...(await ofKeyResult(cast, _as, place)), title: `Abonnés ${next()}`, unit: 'abonnés' },
  }),
  deleteKeyResult: ofKeyResult,
  checkIn: async (cast, _as, place) => ({
    ...{ ...(await ofKeyResult(cast, _as, place)), value: 12, confidence: 'on_track', note: 'On avance' },
  }),
  undoCheckIn: async (cast, _as, place) => {
    const it = await ofKeyResult(cast, _as, place);
    const told = { ...it, value: 7, confidence: 'on_track', note: `Vu ${next()}` } as const;
    const { checkInId } = await cast.world.call(objectives.checkIn, told, place.keeper);
    return { checkInId };
  },
  checkIns: ofKeyResult,

  findObjects: (_cast, _as, { organizationId }) => ({ organizationId, words: 'objectif' }),
  objectCards: async (cast, _as, place) => {
    const { objectiveId } = await ofObjective(cast, _as, place);
    return { accountId: place.keeper.accountId, objects: [{ kind: 'objective', id: objectiveId }] };
  },
  objectiveFacts: ofObjective,
};

/** One of the organisation, by who manages its objectives. */
async function ofObjective({ world }: Cast, _as: unknown, { organizationId, keeper, markers }: Place) {
  const title = `Objectif ${markers.organization} ${next()}`;
  const input = { organizationId, scope: 'organization', title, ...period } as const;
  const { id } = await world.call(objectives.create, input, keeper);

  return { objectiveId: id };
}

async function ofKeyResult(cast: Cast, as: unknown, place: Place) {
  const { objectiveId } = await ofObjective(cast, as, place);
  const title = `Résultat ${place.markers.organization}`;
  const { id } = await cast.world.call(objectives.addKeyResult, { objectiveId, title }, place.keeper);

  return { keyResultId: id };
}
