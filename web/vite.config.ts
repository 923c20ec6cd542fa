import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const bff = process.env.BFF_URL ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  build: {
    manifest: true,
    target: 'es2022',
    rolldownOptions: {
      // Contracts build their schemas at load; the web wants only their constants, so zod must not come along.
      treeshake: { manualPureFunctions: ['z'] },
    },
  },
  server: {
    proxy: {
      '/trpc': bff,
      '/photos': bff,
      '/logos': bff,
      '/outbox': bff,
      '/socket.io': { target: bff, ws: true },
    },
  },
});
