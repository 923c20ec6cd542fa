import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Child {
  /** All that it wrote so far, to standard output and to standard error. */
  log(): string;
  stop(): Promise<void>;
}

/** A process of its own, for what it writes is what an operator keeps. */
export function startChild(script: string, env: Record<string, string | undefined>): Child {
  const child = spawn(process.execPath, [script], { env: { ...process.env, ...env }, stdio: 'pipe' });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
  }

  return {
    log: () => written,
    async stop() {
      if (child.exitCode !== null) return;
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
    },
  };
}
