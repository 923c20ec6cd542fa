import type { RouteObject } from 'react-router';
import { NotFoundPage } from './components/not-found-page.tsx';
import { RouteError } from './components/route-error.tsx';
import { page } from './components/route-page.tsx';

/** Every address of the application. A feature adds its line here and nothing else outside of its folder. */
export const routes: RouteObject[] = [
  {
    errorElement: <RouteError />,
    children: [
      { index: true, ...page('auth', () => import('./features/auth/start-page.tsx')) },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
