import { startProcess } from './process.ts';

/** One process of the platform, told by its environment alone which services it runs and where their servers are. */
const starting = startProcess(process.env);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await (await starting).stop();
    process.exit();
  });
}
await starting;
// A supervisor that listens, such as pm2, then knows that it may send people here.
process.send?.('ready');
