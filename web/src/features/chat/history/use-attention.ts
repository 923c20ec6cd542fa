import { useSyncExternalStore } from 'react';

/** Someone looks at this page now: it is visible and has the focus. */
export const useAttention = (): boolean => useSyncExternalStore(subscribe, hasAttention);

const hasAttention = (): boolean => document.visibilityState === 'visible' && document.hasFocus();

function subscribe(listener: () => void): () => void {
  window.addEventListener('focus', listener);
  window.addEventListener('blur', listener);
  document.addEventListener('visibilitychange', listener);

  return () => {
    window.removeEventListener('focus', listener);
    window.removeEventListener('blur', listener);
    document.removeEventListener('visibilitychange', listener);
  };
}
