import { basename } from 'node:path';
import { isMigration, type SourceFile } from './tree.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const writtenOtherwise = /^(README|CHANGELOG|CONTRIBUTING|SECURITY|LICENSE|Dockerfile|Caddyfile)(\.[a-z]+)?$/;
const empty = new Set([
  'util',
  'utils',
  'helper',
  'helpers',
  'lib',
  'misc',
  'dto',
  'dtos',
  'repositories',
  'services',
]);
const allowedFolders = ['services', 'web/src/lib'];

/** Kebab-case everywhere, and no name that says nothing. */
export function checkNames(files: SourceFile[]): string[] {
  return files.filter(({ path }) => !isMigration(path)).flatMap(({ path }) => complaintsAbout(path));
}

function complaintsAbout(path: string): string[] {
  const folders = path.split('/').slice(0, -1);
  const file = basename(path);
  const stem = file.split('.')[0] ?? '';
  const complaints: string[] = [];

  const isKebab = (name: string) => name.startsWith('.') || kebab.test(name);
  if (!writtenOtherwise.test(file) && !(file.startsWith('.') || kebab.test(stem)))
    complaints.push('is not kebab-case');
  for (const folder of folders) if (!isKebab(folder)) complaints.push(`folder "${folder}" is not kebab-case`);
  for (const folder of emptyFolders(folders))
    complaints.push(`folder "${folder}" says nothing: name what it holds`);
  if (empty.has(stem)) complaints.push('says nothing: name what it holds');
  if (/^index\.tsx?$/.test(file)) complaints.push('is an index: import each file by its own name');
  if (/-(manager|helper|utils?)$/.test(stem) || isCalledService(path, stem))
    complaints.push(`ends in an empty word: "${stem}"`);

  return complaints.map((complaint) => `${path}: ${complaint}`);
}

/** Only the runtime's subject is services themselves. */
function isCalledService(path: string, stem: string): boolean {
  return stem.endsWith('-service') && !path.startsWith('services/runtime/');
}

function emptyFolders(folders: string[]): string[] {
  return folders.filter((folder, depth) => {
    const path = folders.slice(0, depth + 1).join('/');
    return empty.has(folder) && !allowedFolders.includes(path);
  });
}
