import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { Refusal } from './refusal.ts';
import { words } from './words.ts';

export async function freePort(): Promise<number> {
  return await tryPort(0, '127.0.0.1');
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
