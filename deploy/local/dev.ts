import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { addressOf, type Environment } from './environment.ts';
import { checkout } from './flags.ts';
import { launch } from './launch.ts';
import { freePort } from './port.ts';
import { announce } from './progress.ts';
import { words } from './words.ts';

/** The services start again, and the page reloads, whenever a file is saved; the databases stay. */
await launch(async ({ flags, environment, closing }) => {
  const port = await freePort();
  const env: Environment = { ...(await environment), NODE_ENV: 'development', PUBLIC_URL: addressOf(flags) };
  const vite = join(checkout, 'web/node_modules/vite/bin/vite.js');

  run(['--watch', '--watch-preserve-output', join(checkout, 'deploy/main.ts')], {
    env: { ...env, HOST: '127.0.0.1', PORT: String(port) },
  });
  run([vite, '--host', flags.host, '--port', String(flags.port), '--strictPort'], {
    env: { ...env, BFF_URL: `http://127.0.0.1:${port}` },
    cwd: join(checkout, 'web'),
  });
  announce(
    words.ready(addressOf(flags)),
    `${words.outbox(`${addressOf(flags)}/outbox?key=${env.OPERATOR_KEY}`)}`,
  );

  function run(args: string[], options: { env: NodeJS.ProcessEnv; cwd?: string }) {
    const child = spawn(process.execPath, args, {
      ...options,
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    closing.defer(async () => {
      if (child.exitCode === null && child.kill()) await once(child, 'exit');
    });
  }
});
