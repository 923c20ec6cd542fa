import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type SourceFile = { path: string; text: string; lines: number };

/** What git tracks or would track: build results and downloads are not ours to judge. */
export function readTree(root: string): SourceFile[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const paths = [...new Set(list.split('\0'))].filter((path) => path && existsSync(join(root, path)));
  return paths.sort().map((path) => readSource(root, path));
}

function readSource(root: string, path: string): SourceFile {
  const text = isCode(path) ? readFileSync(join(root, path), 'utf8') : '';
  return { path, text, lines: text.split('\n').length - 1 };
}

export const isCode = (path: string) => /\.(ts|tsx|css)$/.test(path);
export const isTest = (path: string) => /\.(test|journey)\.tsx?$/.test(path);
export const isMigration = (path: string) => path.includes('/migrations/');
/** Tables of sentences grow with the product and hold no logic: splitting them would only hide a missing line. */
export const isText = (path: string) => /(^|\/)(locales|mail-texts)\//.test(path);
