import { useWindowEvent } from '@mantine/hooks';
import i18next from 'i18next';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { confirm } from '../confirm.ts';
import { signedInAccount } from '../session/state.ts';

/** Asks before what was written and not saved is left behind, within the application and out of it. */
export function useUnsaved(isUnsaved: boolean): void {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isUnsaved && signedInAccount.get() !== null && currentLocation.pathname !== nextLocation.pathname,
  );

  useWindowEvent('beforeunload', (event) => {
    if (isUnsaved) event.preventDefault();
  });
  useEffect(() => {
    if (blocker.state !== 'blocked') return;

    void confirm({
      title: i18next.t('unsaved.title'),
      body: i18next.t('unsaved.body'),
      action: i18next.t('unsaved.leave'),
      danger: true,
    }).then((sure) => (sure ? blocker.proceed() : blocker.reset()));
  }, [blocker]);
}
