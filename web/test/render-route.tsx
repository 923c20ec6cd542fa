import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, configure, render } from '@testing-library/react';
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router';
import { afterAll } from 'vitest';
import { startI18n } from '../src/lib/i18n.ts';
import { cssVariables, houseColors, themeFor } from '../src/theme/theme.ts';

// What React has planned by then needs the window, which goes with the file.
afterAll(async () => {
  cleanup();
  await new Promise((resolve) => setTimeout(resolve));
});

/** Shows a route as the application does: in the theme, with French words and a router, `at` an address; `client`: of what is kept outside of React. */
export async function renderRoute(route: RouteObject, at = '/', client = impatient()): Promise<void> {
  cleanup();
  configure({ asyncUtilTimeout: 10_000 });
  window.matchMedia = (query) => Object.assign(new EventTarget(), mediaQuery(query)) as MediaQueryList;
  globalThis.ResizeObserver ??= NoSizes;
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
  localStorage.setItem('allforone.language', 'fr');
  await startI18n();

  const router = createMemoryRouter([{ path: '/', ...route } as RouteObject], { initialEntries: [at] });
  await act(async () => {
    render(
      <MantineProvider theme={themeFor(houseColors)} cssVariablesResolver={cssVariables} env="test">
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>,
    );
  });
}

/** What a test gives no answer for has failed at once, and not after three tries and seven seconds. */
const impatient = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });

/** jsdom has no layout, and so no media queries and no fonts. */
const mediaQuery = (media: string) => ({ media, matches: false, onchange: null });

class NoSizes implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
