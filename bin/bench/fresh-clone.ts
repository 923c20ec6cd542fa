import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export type FreshClone = { folder: string; env: NodeJS.ProcessEnv; remove: () => void };

/** The last commit in a folder of its own, with a home whose package caches are empty; Debian's packages stay. */
export function makeFreshClone(): FreshClone {
  const root = mkdtempSync(join(tmpdir(), 'allforone-bench-'));
  const folder = join(root, 'allforone');
  const home = join(root, 'home');
  mkdirSync(home);
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${process.cwd()}`, folder]);
  return {
    folder,
    env: {
      PATH: pathWithoutOurTools(),
      LANG: process.env.LANG,
      HOME: home,
      NPM_CONFIG_USERCONFIG: join(homedir(), '.npmrc'),
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** npm puts the tools of this checkout in front, our Node among them: a fresh machine has none of those. */
function pathWithoutOurTools(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => !folder.endsWith('node_modules/.bin')).join(delimiter);
}
