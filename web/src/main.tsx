import '@mantine/core/styles.css';
import './theme/global.css';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes } from 'react-router';
import { App } from './app.tsx';
import type { Preloadable } from './components/routes/route-page.tsx';
import { catchUp } from './lib/calls/catch-up.ts';
import { keepSeen } from './lib/calls/persistence.ts';
import { queryClient } from './lib/calls/query-client.ts';
import { startI18n } from './lib/i18n.ts';
import { connectLive, disconnectLive } from './lib/live.ts';
import { openOutbox } from './lib/outbox.ts';
import { forgetOrganization } from './lib/session/last-organization.ts';
import { signedInAccount } from './lib/session/state.ts';
import { keepApplication } from './lib/update.ts';
import { routes } from './routes.tsx';

await start();

async function start(): Promise<void> {
  await Promise.all([startI18n(), keepSeen(queryClient)]);
  fetchPageAhead();

  const router = createBrowserRouter(routes);
  createRoot(document.getElementById('root') as HTMLElement).render(<App router={router} />);

  if (signedInAccount.get()) void connectLive();
  signedInAccount.subscribe(() => {
    if (signedInAccount.get()) {
      void connectLive();
    } else {
      disconnectLive();
      queryClient.clear();
      forgetOrganization();
    }
  });
  catchUp(queryClient);
  void openOutbox();
  void keepApplication();
}

/** The frame, the page in it and their words come together rather than one after the other. */
function fetchPageAhead(): void {
  for (const { route } of matchRoutes(routes, location) ?? [])
    (route.handle as Preloadable | undefined)?.preload();
}
