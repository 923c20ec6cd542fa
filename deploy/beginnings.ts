import type { ServiceDefinition } from '@allforone/runtime/service';

/** Every service of the platform. A process loads its own and no other: most of a start is spent on loading code. */
const beginnings: Record<string, () => Promise<{ default: ServiceDefinition }>> = {
  accounts: () => import('@allforone/accounts/main'),
  organizations: () => import('@allforone/organizations/main'),
  chat: () => import('@allforone/chat/main'),
  files: () => import('@allforone/files/main'),
  projects: () => import('@allforone/projects/main'),
  tasks: () => import('@allforone/tasks/main'),
  objectives: () => import('@allforone/objectives/main'),
  links: () => import('@allforone/links/main'),
  notifications: () => import('@allforone/notifications/main'),
  audit: () => import('@allforone/audit/main'),
};

export const serviceNames = Object.keys(beginnings);

/** @param isWanted - all of them unless told. */
export async function loadServices(
  isWanted: (name: string) => boolean = () => true,
): Promise<ServiceDefinition[]> {
  const wanted = Object.entries(beginnings).filter(([name]) => isWanted(name));

  return (await Promise.all(wanted.map(([, load]) => load()))).map((module) => module.default);
}
