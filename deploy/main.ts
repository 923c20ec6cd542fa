import { startProcess } from './process.ts';

/** One process of the platform, told by its environment alone which services it runs and where their servers are. */
const { stop } = await startProcess(process.env);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await stop();
    process.exit();
  });
}
