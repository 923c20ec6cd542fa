import react from '@vitejs/plugin-react';
import mantine from 'postcss-preset-mantine';
import { defineConfig } from 'vite';
import { serviceWorker } from './service-worker-plugin.ts';

const bff = process.env.BFF_URL ?? 'http://127.0.0.1:3000';

/** What nearly every page is made of: in crumbs it would cost a weak network dozens of requests. */
const everywhere = [
  /@mantine.core.esm.components.(ActionIcon|Anchor|Avatar|Badge|Button|Group|Indicator|Paper|Skeleton)\W/,
  /@mantine.core.esm.components.(Stack|Text|ThemeIcon|Title|UnstyledButton|VisuallyHidden)\W/,
  /@mantine.hooks.esm.(use-(debounced-value|hotkeys|id|isomorphic-effect|media-query|merged-ref|uncontrolled)|utils)\W/,
  /node_modules.(@tanstack.react-query|react-i18next)\W|createReactComponent/,
  /web.src.(theme|lib.(calls|live|outbox|session|\w+\.ts))/,
];

export default defineConfig({
  plugins: [react(), serviceWorker()],
  css: { postcss: { plugins: [mantine()] } },
  build: {
    manifest: true,
    target: 'es2022',
    rolldownOptions: {
      // Contracts build their schemas at load; the web wants only their constants, so zod must not come along.
      treeshake: { manualPureFunctions: ['z'] },
      output: {
        codeSplitting: {
          groups: [
            { name: 'vendor', test: /[\\/]node_modules[\\/]/, tags: ['$initial'] },
            { name: 'base', test: (id: string) => everywhere.some((part) => part.test(id)) },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/trpc': bff,
      '/photos': bff,
      '/logos': bff,
      '/files': bff,
      '/shared': bff,
      '/uploads': bff,
      '/outbox': bff,
      '/socket.io': { target: bff, ws: true },
    },
  },
});
