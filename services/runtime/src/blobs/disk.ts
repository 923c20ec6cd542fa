import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Blobs, KeptBlob } from '../blobs.ts';
import { checkedKey } from './key.ts';
import { Measure } from './measure.ts';

const unfinished = 'unfinished';

/** A folder of this machine, or one that all machines see. */
export function openDisk(folder: string): Blobs {
  return { write, read, stat: find, move, remove, list };

  async function write(key: string, content: Readable | Buffer) {
    const part = pathOf(`${unfinished}/${randomUUID()}`);
    await mkdir(dirname(part), { recursive: true });
    const measure = new Measure();
    const source = Buffer.isBuffer(content) ? Readable.from([content]) : content;
    await pipeline(source, measure, createWriteStream(part, { flush: true }));
    await settle(part, pathOf(key));

    return measure.result();
  }

  async function read(key: string, range?: { start: number; end: number }): Promise<Readable> {
    const file = await open(pathOf(key));

    return createReadStream('', { fd: file, ...range });
  }

  async function find(key: string): Promise<KeptBlob | null> {
    const found = await stat(pathOf(key)).catch(nothing);

    return found?.isFile() ? { key, size: found.size, modifiedAt: found.mtime } : null;
  }

  async function move(from: string, to: string): Promise<void> {
    const moving = async () => {
      await flush(pathOf(from));
      await settle(pathOf(from), pathOf(to));
      return true;
    };
    if (!(await moving().catch(nothing)) && !(await find(to))) throw new Error('There is nothing to move.');
  }

  async function remove(key: string): Promise<void> {
    await rm(pathOf(key), { force: true });
  }

  async function* list(prefix: string): AsyncIterable<KeptBlob> {
    const all = await opendir(pathOf(prefix), { recursive: true }).catch(nothing);
    if (!all) return;
    for await (const entry of all) {
      if (!entry.isFile()) continue;
      const key = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
      const kept = await find(key);
      if (kept) yield kept;
    }
  }

  function pathOf(key: string): string {
    return join(folder, checkedKey(key));
  }
}

/** Once this is done, a power cut does not undo it. */
async function settle(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
  await flush(dirname(to));
}

async function flush(path: string): Promise<void> {
  const opened = await open(path);
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

function nothing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
