import { projects } from '@allforone/contracts/projects';
import type { Ask, AskedOf } from './asked.ts';
import type { Places } from './places.ts';

const inAll = ({ organizationId }: Places) => ({ organizationId });
const inOne = ({ projectId }: Places) => ({ projectId });
const ofStage = ({ stageId }: Places) => ({ stageId });
const ofDeliverable = ({ deliverableId }: Places) => ({ deliverableId });
const list = (places: Places, more: object) => ({ ...inAll(places), limit: 50, ...more });
const members = ({ colleagues }: Places, count: number) =>
  colleagues.slice(0, count).map((accountId) => ({ accountId, part: 'team' }));

let count = 0;
const start = async (places: Places, ask: Ask) => {
  count += 1;
  const input = {
    ...inAll(places),
    name: `Essai ${count}`,
    stages: [{ name: 'Un' }],
    members: members(places, 1),
  };
  const { id } = (await ask(projects.create, input)) as { id: string };

  return { projectId: id };
};
const startStage = async (places: Places, ask: Ask) => {
  const { projectId } = await start(places, ask);
  const [stage] = (await ask(projects.stages, { projectId })) as { id: string }[];

  return { stageId: stage?.id };
};

export const askedOfProjects: AskedOf<typeof projects> = {
  list: [
    { input: (places) => list(places, {}) },
    { way: 'by name', input: (places) => list(places, { sort: 'name' }) },
    { way: 'by deadline', input: (places) => list(places, { sort: 'due' }) },
    { way: 'of a state', input: (places) => list(places, { status: 'paused' }) },
    { way: 'of a client', input: (places) => list(places, { clientGroupId: places.groupId }) },
    { way: 'late ones', input: (places) => list(places, { lateOnly: true }) },
    { way: 'by words', input: (places) => list(places, { words: 'projet 5' }) },
  ],
  get: [{ input: inOne }],
  create: [
    {
      input: (places, _ask, turn) => ({
        ...inAll(places),
        name: `Neuf ${turn}`,
        members: members(places, 2),
      }),
      many: (places, _ask, turn) => ({
        ...inAll(places),
        name: `Neuf ${turn}`,
        members: members(places, 30),
      }),
    },
  ],
  update: [{ input: (places, _ask, turn) => ({ ...inOne(places), description: `Mieux ${turn}` }) }],
  delete: [{ input: start }],
  restore: [
    {
      input: async (places, ask) => {
        const { projectId } = await start(places, ask);
        await ask(projects.delete, { projectId });
        return { projectId };
      },
    },
  ],
  deletedProjects: [{ input: inAll }],
  members: [{ input: inOne }],
  addMembers: [
    {
      input: async (places, ask) => ({ ...(await start(places, ask)), members: members(places, 3) }),
      many: async (places, ask) => ({ ...(await start(places, ask)), members: members(places, 30) }),
    },
  ],
  removeMember: [
    {
      input: async (places, ask) => ({ ...(await start(places, ask)), accountId: places.colleagues[0] }),
    },
  ],
  history: [
    { input: inOne },
    { way: 'of a deliverable', input: (places) => ({ ...inOne(places), ...ofDeliverable(places) }) },
  ],

  stages: [{ input: inOne }],
  addStage: [{ input: async (places, ask) => ({ ...(await start(places, ask)), name: 'Deux' }) }],
  updateStage: [{ input: (places, _ask, turn) => ({ ...ofStage(places), name: `Étape ${turn}` }) }],
  moveStage: [{ input: async (places, ask) => ({ ...(await startStage(places, ask)), afterId: null }) }],
  deliverStage: [{ input: startStage }],
  reopenStage: [{ input: startStage }],
  deleteStage: [{ input: startStage }],

  deliverables: [{ input: inOne }],
  deliverable: [{ input: ofDeliverable }],
  deliverableVersions: [{ input: ofDeliverable }],
  // None of the files that `files` has is in this portal.
  addDeliverable: [
    {
      input: (places) => ({ ...inOne(places), name: 'Plan', fileId: places.photoId }),
      refused: 'not_found',
    },
  ],
  addVersion: [
    { input: (places) => ({ ...ofDeliverable(places), fileId: places.photoId }), refused: 'not_found' },
  ],
  answer: [
    {
      input: ({ answeredId }) => ({ deliverableId: answeredId, version: 2, verdict: 'accepted' }),
      refused: 'already_answered',
    },
  ],
  downloads: [{ input: ofDeliverable }],

  overview: [{ input: inAll }],
  portal: [{ input: inAll }],
  clients: [{ input: inAll }],
  requestReport: [{ input: (places) => ({ ...inAll(places), format: 'csv', language: 'fr' }) }],
  reports: [{ input: inAll }],

  findObjects: [
    { input: (places) => list(places, { words: 'projet 57' }) },
    { way: 'a usual word', input: (places) => list(places, { words: 'projet' }) },
    { way: 'just begun', input: (places) => list(places, { words: 'pro' }) },
  ],
  objectCards: [
    {
      input: ({ accountId, projectId }) => ({ accountId, objects: [{ kind: 'project', id: projectId }] }),
      many: ({ accountId, projectId, deliverableId, answeredId }) => ({
        accountId,
        objects: [
          { kind: 'project', id: projectId },
          { kind: 'deliverable', id: deliverableId },
          { kind: 'deliverable', id: answeredId },
        ],
      }),
    },
  ],
  standings: [
    {
      input: ({ accountId, projectId }) => ({ accountId, projectIds: [projectId] }),
      many: ({ accountId, projectId, conversationId }) => ({
        accountId,
        projectIds: [projectId, conversationId],
      }),
    },
  ],
  standing: [{ input: (places) => ({ ...inOne(places), accountId: places.accountId }) }],
  workedOn: [{ input: (places) => ({ ...inAll(places), accountId: places.accountId }) }],
  people: [{ input: inOne }],
  names: [
    {
      input: ({ projectId }) => ({ projectIds: [projectId] }),
      many: ({ projectId, conversationId, groupId }) => ({
        projectIds: [projectId, conversationId, groupId],
      }),
    },
  ],
  stageFacts: [{ input: ofStage }],
  versionFacts: [{ input: (places) => ({ ...ofDeliverable(places), version: 2 }) }],
};
