import { router } from './forward.ts';
import { accountsRouter } from './routers/accounts.ts';
import { auditRouter } from './routers/audit.ts';
import { chatRouter } from './routers/chat.ts';
import { filesRouter } from './routers/files.ts';
import { linksRouter } from './routers/links.ts';
import { notificationsRouter } from './routers/notifications.ts';
import { objectivesRouter } from './routers/objectives.ts';
import { organizationsRouter } from './routers/organizations.ts';
import { projectsRouter } from './routers/projects.ts';
import { searchRouter } from './routers/search.ts';
import { tasksRouter } from './routers/tasks.ts';

const services = {
  accounts: accountsRouter,
  organizations: organizationsRouter,
  chat: chatRouter,
  files: filesRouter,
  projects: projectsRouter,
  tasks: tasksRouter,
  objectives: objectivesRouter,
  links: linksRouter,
  notifications: notificationsRouter,
  audit: auditRouter,
};

/** Those that answer for themselves; a search is made of several. */
export const serviceNames = Object.keys(services);

export const appRouter = router({ ...services, search: searchRouter });

export type AppRouter = typeof appRouter;
