import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const dist = mkdtempSync(join(tmpdir(), 'size-'));
afterAll(() => rmSync(dist, { recursive: true, force: true }));

it('counts the entry and what it imports at once, each file once', () => {
  build({ entry: 60, shared: 60, vendor: 60, lazy: 500 });
  expect(check()).toMatchObject({ status: 0, stdout: expect.stringMatching(/180\.\d KiB {2}first route/) });
});

it('refuses a first route above 200 KiB', () => {
  build({ entry: 60, shared: 60, vendor: 90, lazy: 1 });
  expect(check().status).toBe(1);
});

function build(kibibytes: Record<'entry' | 'shared' | 'vendor' | 'lazy', number>): void {
  mkdirSync(join(dist, '.vite'), { recursive: true });
  for (const [name, size] of Object.entries(kibibytes))
    writeFileSync(join(dist, `${name}.js`), randomBytes(size * 1024));
  const manifest = {
    'index.html': {
      file: 'entry.js',
      isEntry: true,
      imports: ['shared', 'vendor'],
      dynamicImports: ['lazy'],
    },
    shared: { file: 'shared.js', imports: ['vendor'] },
    vendor: { file: 'vendor.js' },
    lazy: { file: 'lazy.js', isDynamicEntry: true, imports: ['vendor'] },
  };
  writeFileSync(join(dist, '.vite/manifest.json'), JSON.stringify(manifest));
}

function check() {
  return spawnSync(process.execPath, [join(import.meta.dirname, 'check-size.ts'), dist], {
    encoding: 'utf8',
  });
}
