import { setTimeout } from 'node:timers/promises';
import { dial, requestOf, type Wire } from './wire.ts';

/** A WebSocket written by hand, so that its frames may be as wrong as a test likes. */
export interface SocketWire extends Wire {
  /** All that came back so far, frames included. */
  heard(): string;
  /** Waits up to 3 s for it. */
  hears(text: string): Promise<void>;
}

export const upgradeOf = (path: string, headers: Record<string, string> = {}): string =>
  requestOf(`GET ${path}`, {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': Buffer.from('sixteen bytes!!!').toString('base64'),
    ...headers,
  });

export const gateway = '/socket.io/?EIO=4&transport=websocket';

/** Upgraded, but nobody yet: the first Socket.IO packet is up to the test. */
export async function upgrade(address: string, headers: Record<string, string>): Promise<SocketWire> {
  const wire = await dial(address);
  let received = '';
  wire.socket.on('data', (bytes) => {
    received += bytes.toString('latin1');
  });
  const hears = async (text: string) => {
    for (let waited = 0; !received.includes(text); waited += 10) {
      if (waited > 3000 || wire.socket.destroyed) throw new Error(`Never heard ${text}: ${received}`);
      await setTimeout(10);
    }
  };
  wire.write(upgradeOf(gateway, headers));
  await hears('"sid"');

  return { ...wire, heard: () => received, hears };
}

/** Signed in and in their rooms. */
export async function enter(address: string, cookie: string): Promise<SocketWire> {
  const wire = await upgrade(address, { cookie });
  wire.write(frame('40'));
  await wire.hears('40{"sid"');

  return wire;
}

const opcodes = { text: 1, binary: 2, close: 8, ping: 9, reserved: 11 };
const mask = Buffer.from([7, 77, 177, 17]);

/** One frame as a client sends it, or not quite. */
export function frame(
  payload: string | Uint8Array,
  { kind = 'text' as keyof typeof opcodes, isMasked = true, isFinal = true } = {},
): Uint8Array {
  const bytes = Buffer.from(payload as string);
  const length = bytes.length < 126 ? [bytes.length] : [127, 0, 0, 0, 0, ...bigEndian(bytes.length)];
  const [first = 0, ...rest] = length;
  const head = [(isFinal ? 0x80 : 0) | opcodes[kind], (isMasked ? 0x80 : 0) | first, ...rest];
  if (!isMasked) return Buffer.concat([Buffer.from(head), bytes]);

  return Buffer.concat([Buffer.from(head), mask, bytes.map((byte, at) => byte ^ (mask[at % 4] ?? 0))]);
}

const bigEndian = (length: number) => [24, 16, 8, 0].map((shift) => (length >> shift) & 255);
