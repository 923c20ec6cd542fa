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
  organizations: ['chat.*', 'audit.*', 'files.*', 'projects.*', 'objectives.*'],
  chat: [],
  // What is delivered is a file of the portal.
  files: ['projects.addDeliverable', 'projects.addVersion'],
  projects: [],
  objectives: [],
  notifications: [],
  audit: [],
};

/** Whether an action is expected to be refused while the service is away. */
export function isNeeded(service: ServiceName, path: string): boolean {
  return [`${service}.*`, ...needs[service]].some((pattern) =>
    pattern.endsWith('.*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
}
