import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from './refusal.ts';
import { words } from './words.ts';

export type Flags = { port: number; host: string; dataDir: string; demo: boolean; help: boolean };

export const checkout = resolve(import.meta.dirname, '../..');

export function readFlags(args: string[], env: NodeJS.ProcessEnv = process.env): Flags {
  const values = parse(args);
  const port = Number(values.port ?? env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Refusal(words.badFlag(`--port ${values.port}`));

  return {
    port,
    host: values.host ?? env.HOST ?? '127.0.0.1',
    dataDir: dataDirOf(values['data-dir'] ?? env.DATA_DIR, env),
    demo: values.demo ?? false,
    help: values.help ?? false,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        'data-dir': { type: 'string' },
        demo: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new Refusal(words.badFlag((error as Error).message));
  }
}

/** npm moves to the checkout before it runs us, and keeps in INIT_CWD where the person was. */
function dataDirOf(given: string | undefined, env: NodeJS.ProcessEnv): string {
  return given ? resolve(env.INIT_CWD ?? process.cwd(), given) : resolve(checkout, '.data');
}
