import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Report } from '../progress.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { canInstall, installDebianPackages } from './debian.ts';
import type { ServerKind } from './server.ts';

/** Where each kind's program is. Debian's packages bear the same names, and are brought in one go where allowed. */
export async function findPrograms(kinds: ServerKind[], report: Report): Promise<Record<string, string>> {
  const names = kinds.flatMap(({ program }) => program ?? []);
  const missing = await missingAmong(names);
  if (missing.length > 0 && canInstall()) {
    report(words.installing(missing.join(', ')));
    await installDebianPackages(missing);
  }

  const found: Record<string, string> = {};
  for (const { program, variable } of kinds) {
    if (!program) continue;
    const path = await findProgram(program);
    if (!path) throw new Refusal(words.missingProgram(program, variable));
    found[program] = path;
  }
  return found;
}

async function missingAmong(programs: string[]): Promise<string[]> {
  const paths = await Promise.all(programs.map(findProgram));
  return programs.filter((_, index) => !paths[index]);
}

/** Debian keeps servers in folders that are not on everyone's PATH. */
async function findProgram(program: string): Promise<string | undefined> {
  for (const folder of [...(process.env.PATH ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin']) {
    const path = join(folder, program);
    if (await isExecutable(path)) return path;
  }
  return undefined;
}

async function isExecutable(path: string): Promise<boolean> {
  return await access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
