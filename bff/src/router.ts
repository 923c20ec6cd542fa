import { router } from './forward.ts';
import { accountsRouter } from './routers/accounts.ts';
import { auditRouter } from './routers/audit.ts';
import { chatRouter } from './routers/chat.ts';
import { filesRouter } from './routers/files.ts';
import { notificationsRouter } from './routers/notifications.ts';
import { organizationsRouter } from './routers/organizations.ts';
import { projectsRouter } from './routers/projects.ts';

export const appRouter = router({
  accounts: accountsRouter,
  organizations: organizationsRouter,
  chat: chatRouter,
  files: filesRouter,
  projects: projectsRouter,
  notifications: notificationsRouter,
  audit: auditRouter,
});

export type AppRouter = typeof appRouter;
