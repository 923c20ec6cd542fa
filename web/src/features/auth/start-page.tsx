import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { lastOrganization } from '../../lib/session/last-organization.ts';
import { signedInAccount } from '../../lib/session/state.ts';
import { useStore } from '../../lib/store.ts';
import { trpc } from '../../lib/trpc.ts';
import { WelcomePage } from './welcome-page.tsx';

/** "/" leads whoever is signed in to where they were last. */
export default function StartPage() {
  return useStore(signedInAccount) ? <LastPlace /> : <WelcomePage />;
}

function LastPlace() {
  const { items } = useSuspenseQuery(trpc.organizations.mine.queryOptions({ limit: 100 })).data;
  const last = items.find((organization) => organization.id === lastOrganization()) ?? items[0];

  return <Navigate to={last ? `/o/${last.id}` : '/new'} replace />;
}
