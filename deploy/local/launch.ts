import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { addressOf, type Environment, environmentOf } from './environment.ts';
import { type Flags, readFlags } from './flags.ts';
import { startInfrastructure } from './infrastructure.ts';
import { lockDataFolder } from './lock.ts';
import { assertPortIsFree } from './port.ts';
import { announce, report } from './progress.ts';
import { Refusal } from './refusal.ts';
import { readSecrets } from './secrets.ts';
import { listenForStop } from './stop-signal.ts';
import { words } from './words.ts';

export type Launch = {
  flags: Flags;
  /** Ready when the databases are: meanwhile the rest of the start goes on. */
  environment: Promise<Environment>;
  /** What was started, to be stopped in reverse order. */
  closing: AsyncDisposableStack;
  signal: AbortSignal;
};

/** Starts all that a platform on one machine stands on, then the platform; stops it all in order when asked. */
export async function launch(start: (launch: Launch) => Promise<void>): Promise<never> {
  const signal = listenForStop();
  const closing = new AsyncDisposableStack();
  try {
    await start(await prepare(closing, signal));
    if (!signal.aborted) await once(signal, 'abort');
  } catch (error) {
    if (!signal.aborted) tell(error);
  }
  await closing.disposeAsync();
  if (signal.aborted) report(words.stopped);
  process.exit();
}

async function prepare(closing: AsyncDisposableStack, signal: AbortSignal): Promise<Launch> {
  const flags = readFlags(process.argv.slice(2));
  if (flags.help) {
    announce(words.usage);
    process.exit();
  }
  await mkdir(flags.dataDir, { recursive: true });
  closing.defer(await lockDataFolder(flags.dataDir, addressOf(flags)));
  await assertPortIsFree(flags.port, flags.host);

  const environment = startEnvironment(flags, closing);
  environment.catch(() => {});
  return { flags, environment, closing, signal };
}

async function startEnvironment(flags: Flags, closing: AsyncDisposableStack): Promise<Environment> {
  const { dataDir } = flags;
  const secrets = await readSecrets(dataDir);
  const starting = startInfrastructure({ dataDir, given: process.env, report });
  // Registered before it has started: a Ctrl-C in the middle of the start must find it.
  closing.defer(async () => (await starting.catch(() => undefined))?.stop());
  return environmentOf(flags, secrets, (await starting).urls);
}

function tell(error: unknown): void {
  process.exitCode = 1;
  if (error instanceof Refusal) announce(...error.message.split('\n'));
  else announce(words.failed, String(error instanceof Error ? error.stack : error));
}
