import { connect } from 'node:net';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const patience = 120_000;

export type Verdict = 'clean' | 'infected' | 'too_large';

/**
 * Asks clamd (`tcp://host:3310`) by INSTREAM: each part with its length in front, a length of zero at the end. What is
 * larger than its `StreamMaxLength` it does not look at.
 * @throws Error when it does not answer, or cannot say.
 */
export async function scan(url: string, content: Readable): Promise<Verdict> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port || 3310), timeout: patience });
  socket.on('timeout', () => socket.destroy(new Error('The scanner does not answer.')));
  const answer = hear(socket);
  answer.catch(() => content.destroy());
  // Who has heard enough hangs up: what it said counts.
  await pipeline(framed(content), socket, { end: false }).catch(() => undefined);
  const text = await answer;
  if (text === 'stream: OK') return 'clean';
  if (text.endsWith(' FOUND')) return 'infected';
  if (text.startsWith('INSTREAM size limit exceeded')) return 'too_large';

  throw new Error(`The scanner says: ${text.slice(0, 200)}`);
}

async function* framed(content: Readable): AsyncGenerator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for await (const part of content) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE((part as Buffer).length);
    yield length;
    yield part as Buffer;
  }
  yield Buffer.alloc(4);
}

function hear(socket: ReturnType<typeof connect>): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    socket.on('data', (data) => {
      heard += data;
      if (!heard.includes('\0')) return;
      socket.end();
      resolve(heard.replace(/\0.*$/s, '').trim());
    });
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('The scanner hung up.')));
  });
}
