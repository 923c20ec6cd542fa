import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { type DataRouter, RouterProvider } from 'react-router';
import { queryClient } from './lib/calls/query-client.ts';
import { useStore } from './lib/store.ts';
import { wornColors } from './theme/colors.ts';
import { cssVariables, themeFor } from './theme/theme.ts';

const Overlays = lazy(() => import('./components/overlays/overlays.tsx'));

const nonce = () => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

// The scroll lock of dialogs writes its own style element, and knows only this way to be told the nonce.
Object.assign(globalThis, { __webpack_nonce__: nonce() });

export function App({ router }: { router: DataRouter }) {
  const colors = useStore(wornColors);
  const theme = useMemo(() => themeFor(colors), [colors]);

  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      cssVariablesResolver={cssVariables}
      getStyleNonce={nonce}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Suspense>
          <Overlays />
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>
  );
}
