import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { request } from 'undici';
import { contentFrom } from './content.ts';
import { rateOf } from './rate.ts';

/** Megabytes per second in and out of a server that does nothing else. */
export async function copyBare(folder: string, size: number): Promise<{ up: number; down: number }> {
  const server = fork(join(import.meta.dirname, 'bare-server.ts'), [join(folder, 'bare')]);
  try {
    const [port] = await once(server, 'message');
    const address = `http://127.0.0.1:${port}/`;
    const patience = { headersTimeout: 300_000, bodyTimeout: 300_000 };
    const up = await rateOf(size, async () => {
      const { body } = await request(address, { method: 'PUT', body: contentFrom(size), ...patience });
      await body.dump();
    });
    const down = await rateOf(size, async () => {
      const { body } = await request(address, patience);
      for await (const _chunk of body);
    });

    return { up, down };
  } finally {
    server.kill();
  }
}
