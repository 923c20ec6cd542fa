import { useNavigate, useRouteError } from 'react-router';
import { ErrorView } from '../error-view.tsx';

/** The last net, below every page's own boundary. */
export function RouteError() {
  const error = useRouteError();
  const navigate = useNavigate();

  return (
    <main>
      <ErrorView error={error} onRetry={() => void navigate('.', { replace: true })} />
    </main>
  );
}
