import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';

const blockSize = 1_048_576;
const noise = createHash('sha512').update('noise').digest();

/** Bytes of a file that exists nowhere: the same at every reading, other ones in each block. */
export function contentFrom(size: number, from = 0): Readable {
  const block = Buffer.alloc(blockSize, noise);

  return Readable.from(
    (function* () {
      for (let at = from; at < size; ) {
        const within = at % blockSize;
        const index = (at - within) / blockSize;
        block.writeUInt32BE(index, 0);
        const end = Math.min(blockSize, within + size - at);
        yield Buffer.from(block.subarray(within, end));
        at += end - within;
      }
    })(),
    { objectMode: false, highWaterMark: blockSize },
  );
}

export async function sha256Of(content: AsyncIterable<Buffer>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of content) hash.update(chunk);

  return hash.digest('hex');
}
