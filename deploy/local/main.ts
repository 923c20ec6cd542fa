import { flushCompileCache } from 'node:module';
import type { Environment } from './environment.ts';
import { launch } from './launch.ts';
import { announce, report } from './progress.ts';
import { buildWebClient } from './web-client.ts';
import { words } from './words.ts';

await launch(async ({ flags, environment, closing, signal }) => {
  const [env, { startProcess }] = await Promise.all([
    environment,
    import('../process.ts'),
    import('../all-services.ts'),
    buildWebClient(report, signal),
  ]);
  signal.throwIfAborted();

  report(words.startingServices);
  const starting = startProcess(env);
  closing.defer(async () => (await starting.catch(() => undefined))?.stop());
  await starting;
  if (flags.demo) await fillDemo(env);

  const outbox = env.SMTP_URL ? [] : [words.outbox(`${env.PUBLIC_URL}/outbox?key=${env.OPERATOR_KEY}`)];
  announce(words.ready(String(env.PUBLIC_URL)), ...outbox, words.dataIn(flags.dataDir), words.howToStop);
  // A launcher that is killed would not write what it compiled, and the next start would compile it again.
  flushCompileCache();
});

/** Loaded only on demand: nobody pays for the demonstration who does not ask for it. */
async function fillDemo(env: Environment): Promise<void> {
  report(words.fillingDemo);
  const { fill } = await import(new URL('../demo/main.ts', import.meta.url).href);
  await fill(env, report);
}
