import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';

/** Lets content through, and knows afterwards how much and what it was. */
export class Measure extends Transform {
  #bytes = 0;
  readonly #hash = createHash('sha256');

  override _transform(chunk: Buffer, _encoding: string, done: (error: null, chunk: Buffer) => void): void {
    this.#hash.update(chunk);
    this.#bytes += chunk.length;
    done(null, chunk);
  }

  /** To be asked once, at the end. */
  result(): { size: number; sha256: string } {
    return { size: this.#bytes, sha256: this.#hash.digest('hex') };
  }
}
