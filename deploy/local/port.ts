import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { Refusal } from './refusal.ts';
import { words } from './words.ts';

/** Below the ports that systems lend to connections: one of those may be lent again before it is used. */
const unlent = [15_000, 32_000] as const;

export async function freePort(): Promise<number> {
  for (;;) {
    try {
      return await tryPort(randomInt(...unlent), '127.0.0.1');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
}

export async function assertPortIsFree(port: number, host: string): Promise<void> {
  try {
    await tryPort(port, host);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new Refusal(words.portTaken(port, host));
    if (code === 'EACCES') throw new Refusal(words.portForbidden(port));
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new Refusal(words.addressUnknown(host));
    throw error;
  }
}

async function tryPort(port: number, host: string): Promise<number> {
  const server = createServer().listen(port, host);
  await once(server, 'listening');
  const taken = (server.address() as AddressInfo).port;
  server.close();
  await once(server, 'close');
  return taken;
}
