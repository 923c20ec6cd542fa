import { projects } from '@allforone/contracts/projects';
import type { Cast } from '../cast/cast.ts';
import type { Place } from '../cast/places.ts';
import { deliver, firstStage, portalFile, startProject } from '../cast/project.ts';
import { type ExamplesOf, next } from './example.ts';

export const projectsExamples: ExamplesOf<typeof projects> = {
  list: (_cast, _as, { organizationId }) => ({ organizationId, limit: 100 }),
  get: (_cast, _as, { projectId }) => ({ projectId }),
  create: (_cast, _as, { organizationId, groupId, extra }) => ({
    ...{ organizationId, name: `Fête ${next()}`, clientGroupId: groupId },
    ...{ stages: [{ name: 'Plans', dueOn: '2040-01-01' }], startsOn: '2039-01-01', dueOn: '2040-06-01' },
    members: [{ accountId: extra.accountId, part: 'team' }],
  }),
  update: (_cast, _as, { projectId }) => ({ projectId, description: `Autrement, ${next()}` }),
  delete: async (cast, _as, place) => ({ projectId: await projectLike(cast, place) }),
  restore: async (cast, _as, place) => {
    const projectId = await projectLike(cast, place);
    await cast.world.call(projects.delete, { projectId }, place.extra);
    return { projectId };
  },
  deletedProjects: (_cast, _as, { organizationId }) => ({ organizationId }),
  members: (_cast, _as, { projectId }) => ({ projectId }),
  addMembers: (_cast, _as, { projectId, extra }) => ({
    projectId,
    members: [{ accountId: extra.accountId, part: 'lead' }],
  }),
  removeMember: async (cast, _as, place) => ({
    projectId: await projectLike(cast, place),
    accountId: place.keeper.accountId,
  }),
  history: (_cast, _as, { projectId }) => ({ projectId }),

  stages: (_cast, _as, { projectId }) => ({ projectId }),
  addStage: async (cast, _as, place) => ({
    projectId: await projectLike(cast, place),
    name: `Essais ${next()}`,
    dueOn: '2040-02-01',
  }),
  updateStage: async (cast, _as, place) => ({
    stageId: await stageLike(cast, place),
    name: `Plans ${next()}`,
  }),
  moveStage: async (cast, _as, place) => ({ stageId: await stageLike(cast, place), afterId: null }),
  deliverStage: async (cast, _as, place) => ({ stageId: await stageLike(cast, place) }),
  reopenStage: async (cast, _as, place) => ({ stageId: await stageLike(cast, place) }),
  deleteStage: async (cast, _as, place) => ({ stageId: await stageLike(cast, place) }),

  deliverables: (_cast, _as, { projectId }) => ({ projectId }),
  deliverable: (_cast, _as, { deliverableId }) => ({ deliverableId }),
  deliverableVersions: (_cast, _as, { deliverableId }) => ({ deliverableId }),
  addDeliverable: async ({ world }, _as, place) => ({
    ...{ projectId: place.projectId, stageId: place.stageId, name: `Vue ${next()}` },
    fileId: await portalFile(world, place, place.markers.project),
  }),
  addVersion: async ({ world }, _as, place) => ({
    deliverableId: await deliver(world, place, place.markers.project),
    fileId: await portalFile(world, place, place.markers.project),
  }),
  answer: async ({ world }, _as, place) => ({
    deliverableId: await deliver(world, place, place.markers.project),
    ...{ version: 1, verdict: 'accepted' },
  }),
  downloads: (_cast, _as, { deliverableId }) => ({ deliverableId }),

  overview: (_cast, _as, { organizationId }) => ({ organizationId }),
  portal: (_cast, _as, { organizationId }) => ({ organizationId }),
  clients: (_cast, _as, { organizationId }) => ({ organizationId }),
  requestReport: (_cast, _as, { organizationId }) => ({ organizationId, format: 'csv', language: 'fr' }),
  reports: (_cast, _as, { organizationId }) => ({ organizationId }),

  findObjects: (_cast, _as, { organizationId }) => ({ organizationId, words: 'projet', limit: 100 }),
  objectCards: (_cast, _as, { extra, projectId, deliverableId }) => ({
    accountId: extra.accountId,
    objects: [
      { kind: 'project', id: projectId },
      { kind: 'deliverable', id: deliverableId },
    ],
  }),

  standing: (_cast, _as, { projectId, extra }) => ({ projectId, accountId: extra.accountId }),
  workedOn: (_cast, _as, { organizationId, extra }) => ({ organizationId, accountId: extra.accountId }),
  standings: (_cast, _as, { projectId, extra }) => ({ accountId: extra.accountId, projectIds: [projectId] }),
  people: (_cast, _as, { projectId }) => ({ projectId }),
  names: (_cast, _as, { projectId }) => ({ projectIds: [projectId] }),
  stageFacts: (_cast, _as, { stageId }) => ({ stageId }),
  versionFacts: (_cast, _as, { deliverableId }) => ({ deliverableId, version: 1 }),
};

/** One more project of the same people. */
const projectLike = ({ world }: Cast, place: Place): Promise<string> =>
  startProject(world, place, `${place.markers.project} ${next()}`);

const stageLike = async (cast: Cast, place: Place): Promise<string> =>
  firstStage(cast.world, place.extra, await projectLike(cast, place));
