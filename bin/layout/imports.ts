import { dirname, join } from 'node:path';
import { isTest, type SourceFile } from './tree.ts';

/** Who may import whom; `type` in front: only what disappears when the program runs. */
const directions: Record<string, string[]> = {
  contracts: [],
  runtime: ['contracts'],
  service: ['runtime', 'contracts'],
  bff: ['contracts', 'runtime'],
  web: ['contracts', 'type bff/router'],
  observability: ['runtime', 'contracts'],
  deploy: ['service', 'bff', 'runtime', 'contracts', 'observability'],
  loadtests: ['deploy', 'bff', 'runtime', 'contracts', 'web'],
  bin: ['deploy'],
};
const scope = '@allforone/';

type Import = { from: string; isType: boolean };

export function checkImports(files: SourceFile[]): string[] {
  return files.flatMap((file) => {
    const home = partOf(file.path);
    if (!home) return [];
    return importsOf(file.text).flatMap((found) => {
      const complaint = complaintAbout(file.path, home, found);
      return complaint ? [`${file.path}: ${complaint}`] : [];
    });
  });
}

function complaintAbout(path: string, home: string, { from, isType }: Import): string | undefined {
  if (from.startsWith('.')) {
    return partOf(join(dirname(path), from)) === home ? undefined : `reaches out of its part: ${from}`;
  }
  if (!from.startsWith(scope)) {
    const isForeign = home === 'contracts' && !isTest(path) && from !== 'zod';
    return isForeign ? `contracts depend on zod alone, not on ${from}` : undefined;
  }
  const target = from.slice(scope.length);
  const part = kindOf(partOfPackage(target));
  const allowed = directions[kindOf(home)] ?? [];
  if (isForTests(path) && part === 'service' && kindOf(home) === 'service') return undefined;
  if (allowed.includes(part) || partOfPackage(target) === home) return undefined;
  if (isType && allowed.includes(`type ${target}`)) return undefined;
  return `may not import ${from}`;
}

/** A test runs the real neighbour rather than a stand-in. */
const isForTests = (path: string) => isTest(path) || path.includes('/test/');

/** `services/chat/src/main.ts` belongs to `service:chat`. Files at the root belong to nothing. */
function partOf(path: string): string | undefined {
  const [top = '', second = ''] = path.split('/');
  if (top === 'services') return second === 'runtime' ? 'runtime' : `service:${second}`;
  return top in directions ? top : undefined;
}

function partOfPackage(target: string): string {
  const name = target.split('/')[0] ?? '';
  return name in directions ? name : `service:${name}`;
}

const kindOf = (part: string) => part.split(':')[0] ?? part;

function importsOf(text: string): Import[] {
  const statements = text.matchAll(
    /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm,
  );
  const dynamic = text.matchAll(/^[^'"`\n]*\bimport\(\s*['"]([^'"]+)['"]/gm);
  return [
    ...[...statements].map(([, type, from = '']) => ({ from, isType: Boolean(type) })),
    ...[...dynamic].map(([, from = '']) => ({ from, isType: false })),
  ];
}
