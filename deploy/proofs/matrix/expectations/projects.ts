import type { projects } from '@allforone/contracts/projects';
import {
  ofClientInProject,
  ofOrganization,
  ofProject,
  ofProjectItself,
  ofWorkInProject,
  servicesOnly,
} from '../rules.ts';
import type { ExpectationsOf } from './expectations.ts';

export const projectsExpectations: ExpectationsOf<typeof projects> = {
  list: ofOrganization,
  get: ofProject,
  create: ofOrganization,
  update: ofProjectItself,
  delete: ofProjectItself,
  restore: ofProjectItself,
  deletedProjects: ofOrganization,
  members: ofProject,
  addMembers: ofProjectItself,
  removeMember: ofProjectItself,
  history: ofProject,

  stages: ofProject,
  addStage: ofWorkInProject,
  updateStage: ofWorkInProject,
  moveStage: ofWorkInProject,
  deliverStage: ofWorkInProject,
  reopenStage: ofWorkInProject,
  deleteStage: ofWorkInProject,

  deliverables: ofProject,
  deliverable: ofProject,
  deliverableVersions: ofProject,
  addDeliverable: ofWorkInProject,
  addVersion: ofWorkInProject,
  answer: ofClientInProject,
  downloads: ofWorkInProject,

  overview: ofOrganization,
  portal: ofOrganization,
  clients: ofOrganization,
  requestReport: ofOrganization,
  reports: ofOrganization,

  findObjects: ofOrganization,
  objectCards: servicesOnly,

  standing: servicesOnly,
  workedOn: servicesOnly,
  standings: servicesOnly,
  people: servicesOnly,
  names: servicesOnly,
  stageFacts: servicesOnly,
  versionFacts: servicesOnly,
};
