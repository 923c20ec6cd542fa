import { connect } from 'node:net';
import type { Readable } from 'node:stream';

const patience = 120_000;

/**
 * Asks clamd (`tcp://host:3310`) by INSTREAM: each part with its length in front, a length of zero at the end.
 * @returns name of what was found, null for nothing. @throws Error when it does not answer, or cannot say.
 */
export async function findVirus(url: string, content: Readable): Promise<string | null> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port || 3310), timeout: patience });
  socket.on('timeout', () => socket.destroy(new Error('The scanner does not answer.')));
  const answer = hear(socket);
  answer.catch(() => content.destroy());
  socket.write('zINSTREAM\0');
  for await (const part of content) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE((part as Buffer).length);
    socket.write(length);
    if (!socket.write(part)) await new Promise((go) => socket.once('drain', go).once('close', go));
    if (socket.destroyed) break;
  }
  socket.write(Buffer.alloc(4));
  const text = await answer;
  const [, found] = text.match(/^stream: (.+) FOUND$/) ?? [];
  if (!found && text !== 'stream: OK') throw new Error('The scanner cannot say.');

  return found ?? null;
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
