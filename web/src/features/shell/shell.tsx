import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation, useMatches } from 'react-router';
import { ConnectionBanner } from '../../components/overlays/connection-banner.tsx';
import { pathToSignIn } from '../../lib/session/next-path.ts';
import { signedInAccount } from '../../lib/session/state.ts';
import { useStore } from '../../lib/store.ts';
import { useUploads } from '../../lib/uploads/uploads.ts';
import { UpdateBanner } from './notices/update-banner.tsx';
import { VerifyEmailBanner } from './notices/verify-email-banner.tsx';
import { PhoneBar } from './phone/phone-bar.tsx';
import { PhoneHeader } from './phone/phone-header.tsx';
import { Rail } from './rail.tsx';
import classes from './shell.module.css';
import { SidePanel } from './side-panel.tsx';
import { useFocusOnNavigation } from './use-focus-on-navigation.ts';
import { useLiveChanges } from './use-live-changes.ts';
import { useEnterPlace } from './use-place.ts';

const Palette = lazy(() => import('./palette/palette.tsx'));
const UploadPanel = lazy(() => import('../../components/uploads/upload-panel.tsx'));

/** The one frame around every page of someone who is signed in. */
export default function Shell() {
  const accountId = useStore(signedInAccount);
  const location = useLocation();

  if (!accountId) return <Navigate to={pathToSignIn(location)} replace />;

  return <Frame />;
}

function Frame() {
  const { t } = useTranslation('shell');
  const [searches, setSearches] = useState(0);
  const main = useFocusOnNavigation();
  const hasUploads = useUploads().length > 0;
  const isDetail = useMatches().some(
    ({ handle }) => (handle as { frame?: string } | undefined)?.frame === 'detail',
  );
  const search = () => setSearches((count) => count + 1);

  useEnterPlace();
  useLiveChanges();
  useHotkeys([['mod+K', search]], []);

  return (
    <div className={classes.frame} data-detail={isDetail || undefined}>
      <a href="#content" className={classes.skip}>
        {t('skip')}
      </a>
      <Rail />
      <SidePanel onSearch={search} />
      <PhoneHeader onSearch={search} />
      <div className={classes.page}>
        <aside aria-label={t('notices')}>
          <ConnectionBanner />
          <UpdateBanner />
          <VerifyEmailBanner />
        </aside>
        <main id="content" ref={main} tabIndex={-1} className={classes.main}>
          <Outlet />
        </main>
        <Suspense>{hasUploads && <UploadPanel />}</Suspense>
      </div>
      <PhoneBar />
      {searches > 0 && (
        <Suspense>
          <Palette searches={searches} />
        </Suspense>
      )}
    </div>
  );
}
