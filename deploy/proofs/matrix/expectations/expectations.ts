import type { ActionsOf } from '@allforone/contracts/contract';
import type { Contracts } from '../../cast/contracts.ts';
import type { Expectation } from '../rules.ts';
import { accountsExpectations } from './accounts.ts';
import { auditExpectations } from './audit.ts';
import { chatExpectations } from './chat.ts';
import { filesExpectations } from './files.ts';
import { linksExpectations } from './links.ts';
import { notificationsExpectations } from './notifications.ts';
import { objectivesExpectations } from './objectives.ts';
import { organizationsExpectations } from './organizations.ts';
import { projectsExpectations } from './projects.ts';
import { tasksExpectations } from './tasks.ts';

/** One for each action of a contract: an action of which nobody said who may does not compile. */
export type ExpectationsOf<C> = { [K in keyof ActionsOf<C>]: Expectation };

export const expectations: { [S in keyof Contracts]: ExpectationsOf<Contracts[S]> } = {
  accounts: accountsExpectations,
  organizations: organizationsExpectations,
  chat: chatExpectations,
  files: filesExpectations,
  projects: projectsExpectations,
  tasks: tasksExpectations,
  links: linksExpectations,
  objectives: objectivesExpectations,
  notifications: notificationsExpectations,
  audit: auditExpectations,
};

/** Actions for people that the front does not offer as such: the session goes on, content comes and goes. */
export const behindTheFront: readonly string[] = [
  'accounts.refresh',
  ...['files.beginUpload', 'files.completeUpload', 'files.content', 'files.noteDownload'],
  ...['files.contentByTicket', 'files.contentByLink'],
];
