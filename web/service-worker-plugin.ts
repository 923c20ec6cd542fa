import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const kept = /\.(?:js|css)$/;
const fromPublic = ['/start.js', '/icons/mark.svg'];

/** Writes `service-worker.js` with the list of files that this release is made of. */
export function serviceWorker(): Plugin {
  return {
    name: 'allforone-service-worker',
    apply: 'build',
    async generateBundle(_, bundle) {
      const built = Object.keys(bundle)
        .filter((name) => kept.test(name))
        .map((name) => `/${name}`);
      const files = [...fromPublic, ...built.sort()];
      const source = await readFile(new URL('service-worker.js', import.meta.url), 'utf8');
      const release = createHash('sha256').update(source).update(files.join()).digest('hex').slice(0, 12);

      this.emitFile({
        type: 'asset',
        fileName: 'service-worker.js',
        source: source.replace('__RELEASE__', release).replace('__FILES__', JSON.stringify(files)),
      });
    },
  };
}
