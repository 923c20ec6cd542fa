import type { ServiceName } from '@allforone/deploy/proofs/cast/contracts';

/**
 * What nobody can do while a service is away, besides what it does itself: one action, or all of a service as
 * `chat.*`. A new service does not compile until it says so here; an action that needs more or less than it says
 * fails the run.
 */
const needs: Record<ServiceName, readonly string[]> = {
  // Who creates or joins an organisation brings a name and a photo.
  accounts: ['organizations.create', 'organizations.acceptInvitation'],
  // Rights are asked there, and nobody is given one that cannot be asked for.
  organizations: ['chat.*', 'audit.*', 'files.*', 'projects.*', 'tasks.*', 'objectives.*', 'links.*'],
  // A link has messages at its ends there.
  chat: ['links.list', 'links.add', 'links.remove'],
  // What is delivered is a file of the portal.
  files: ['projects.addDeliverable', 'projects.addVersion'],
  projects: [],
  tasks: [],
  objectives: [],
  links: [],
  notifications: [],
  audit: [],
};

/** What goes on all the same: it asks for no right, or for what is the asker's own, or leaves out what it cannot know. */
const goesOn: Partial<Record<ServiceName, readonly string[]>> = {
  organizations: [
    ...['files.uploaded', 'files.cancelUpload', 'files.contentByLink', 'files.keep'],
    ...['projects.names', 'projects.stageFacts', 'projects.versionFacts'],
    ...['tasks.mine', 'tasks.commentFacts', 'tasks.doneIds', 'objectives.objectiveFacts', 'links.linkedIds'],
  ],
};

/** Whether an action is expected to be refused while the service is away. */
export function isNeeded(service: ServiceName, path: string): boolean {
  if (goesOn[service]?.includes(path)) return false;

  return [`${service}.*`, ...needs[service]].some((pattern) =>
    pattern.endsWith('.*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
}
