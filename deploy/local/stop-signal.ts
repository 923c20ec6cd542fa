import { announce, report } from './progress.ts';
import { words } from './words.ts';

const echo = 1000;

/**
 * Aborts at the first Ctrl-C. npm forwards the one that the terminal already sent to us all, so a second within a
 * second is an echo; a later one means it, and whatever still drains is cut.
 */
export function listenForStop(): AbortSignal {
  const stop = new AbortController();
  let firstAt = 0;

  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => {
      if (stop.signal.aborted && performance.now() - firstAt > echo) process.exit(130);
      if (stop.signal.aborted) return;
      firstAt = performance.now();
      report(words.stopping);
      stop.abort();
    });
  }
  process.on('uncaughtException', (error) => {
    announce(words.failed, String(error.stack));
    process.exitCode = 1;
    stop.abort();
  });
  // A closed terminal must not turn the orderly stop into a crash on its own last words.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

  return stop.signal;
}
