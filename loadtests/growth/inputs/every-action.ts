import type { Action } from '@allforone/contracts/contract';
import { services } from '@allforone/deploy/all-services';
import { askedOfAccounts } from './accounts.ts';
import type { Asked } from './asked.ts';
import { askedOfChat } from './chat.ts';
import { askedOfFiles } from './files.ts';
import { askedOfAudit, askedOfNotifications } from './leftovers.ts';
import { askedOfLinks } from './links.ts';
import { askedOfObjectives } from './objectives.ts';
import { askedOfOrganizations } from './organizations.ts';
import { askedOfProjects } from './projects.ts';
import { askedOfTasks } from './tasks.ts';

const asked: Record<string, Record<string, Asked[]>> = {
  accounts: askedOfAccounts,
  organizations: askedOfOrganizations,
  chat: askedOfChat,
  files: askedOfFiles,
  projects: askedOfProjects,
  tasks: askedOfTasks,
  links: askedOfLinks,
  objectives: askedOfObjectives,
  notifications: askedOfNotifications,
  audit: askedOfAudit,
};

export interface Asking extends Asked {
  action: Action;
  name: string;
}

/** Every action of every service that runs. @throws Error that names one of which nobody said what to ask it for. */
export function everyAction(): Asking[] {
  return services
    .flatMap(({ handlers }) => handlers)
    .flatMap(({ action }) => {
      const ways = asked[action.service]?.[action.name];
      if (!ways?.length)
        throw new Error(
          `loadtests/growth/inputs does not say what to ask ${action.service}.${action.name} for.`,
        );

      return ways.map((one) => ({
        ...one,
        action,
        name: [`${action.service}.${action.name}`, one.way].filter(Boolean).join(', '),
      }));
    });
}
