import { sessionEnd } from './state.ts';

/** Where to go after signing in: an address of this application only, whatever a link from outside may say. */
export function nextPath(search: URLSearchParams): string {
  const next = search.get('next') ?? '';

  return /^\/(?![/\\])/.test(next) ? next : '/';
}

/** The same wish on the way to another page. */
export const withNext = (path: string, search: URLSearchParams): string => {
  const next = nextPath(search);

  return next === '/' ? path : `${path}?next=${encodeURIComponent(next)}`;
};

/** Where a page leads that needs a session when there is none. */
export function pathToSignIn({ pathname, search }: { pathname: string; search: string }): string {
  if (sessionEnd.get() === 'chosen') return '/';

  return `/sign-in?next=${encodeURIComponent(pathname + search)}${sessionEnd.get() ? '&ended' : ''}`;
}
