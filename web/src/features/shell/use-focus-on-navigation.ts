import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** After a navigation the focus is in the new page, so that a screen reader says its heading and Tab goes on there. */
export function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const last = useRef(pathname);

  useEffect(() => {
    if (last.current === pathname) return;

    last.current = pathname;
    main.current?.scrollTo(0, 0);
    // A page that has put the focus where it is needed, such as a field, keeps it.
    if (main.current?.contains(document.activeElement)) return;

    const heading = main.current?.querySelector<HTMLElement>('#page-title');
    (heading ?? main.current)?.focus({ preventScroll: true });
  }, [pathname]);

  return main;
}
