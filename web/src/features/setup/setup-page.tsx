import { templates } from '@allforone/contracts/templates';
import { lazy } from 'react';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { pathToSignIn } from '../../lib/session/next-path.ts';
import { sessionEnd, signedInAccount } from '../../lib/session/state.ts';
import { useStore } from '../../lib/store.ts';
import { ChooseTemplate } from './choose-template.tsx';
import { Details } from './details.tsx';

const Invite = lazy(() => import('./invite.tsx'));

/** Three questions, one at a time; the address knows the step, so that "back" and a reload do what they should. */
export default function SetupPage() {
  const [search] = useSearchParams();
  const location = useLocation();
  const accountId = useStore(signedInAccount);
  const organizationId = search.get('organization');
  const template = templates.find((one) => one === search.get('template'));

  if (!accountId) {
    // Whoever has never been in is more likely to be new here.
    return <Navigate to={sessionEnd.get() ? pathToSignIn(location) : '/sign-up?next=/new'} replace />;
  }
  if (organizationId) return <Invite organizationId={organizationId} />;

  return template ? <Details template={template} /> : <ChooseTemplate />;
}
