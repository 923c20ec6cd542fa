import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';

/** Text that nobody else sends: its digest names the operation that brought it. */
export function contentOf(op: string, size: number): Buffer {
  return Buffer.alloc(size, `${op} `);
}

export const sha256Of = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

const pieces = 4;
const between = 60;

/** What is left of it, at the pace of a slow line, so that faults come in the middle. */
export function slowly(content: Buffer, from: number): Readable {
  const length = Math.ceil(content.length / pieces);

  return Readable.from(
    (async function* () {
      for (let at = from; at < content.length; at += length) {
        yield content.subarray(at, at + length);
        await setTimeout(between);
      }
    })(),
    { objectMode: false },
  );
}
