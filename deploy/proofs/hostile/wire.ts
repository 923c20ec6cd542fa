import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A bare connection to the front: whatever bytes, in whatever order. */
export interface Wire {
  socket: Socket;
  write(bytes: string | Uint8Array): void;
  /** All that came back, as latin1, once the front has closed the connection. */
  end: Promise<string>;
}

export async function dial(address: string): Promise<Wire> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  const received: Buffer[] = [];
  socket.on('data', (bytes) => received.push(bytes));
  // A front that cuts the line while we still write is what some tests ask for.
  socket.on('error', () => undefined);
  const end = new Promise<string>((resolve) => {
    socket.once('close', () => resolve(Buffer.concat(received).toString('latin1')));
  });
  await once(socket, 'connect');

  return { socket, write: (bytes) => void socket.write(bytes), end };
}

export interface Answer {
  status: number;
  headers: string;
  body: string;
}

/** Sends bytes and reads the first answer. */
export async function exchange(address: string, bytes: string | Uint8Array): Promise<Answer> {
  const wire = await dial(address);
  wire.write(bytes);

  return answerIn(await wire.end);
}

export function answerIn(received: string): Answer {
  const [head = '', ...rest] = received.split('\r\n\r\n');
  const [statusLine = '', ...headers] = head.split('\r\n');
  const text = rest.join('\r\n\r\n');
  const isChunked = /transfer-encoding: chunked/i.test(head);

  return {
    status: Number(statusLine.split(' ')[1]),
    headers: headers.join('\n'),
    body: isChunked ? text.replaceAll(/^[0-9a-f]+\r\n|\r\n[0-9a-f]*\r?\n?(?=$|.)/gi, '') : text,
  };
}

/** A request written out; it asks the front to close the connection after the answer. */
export function requestOf(
  line: string,
  headers: Record<string, string> = {},
  body: string | null = null,
): string {
  const all = {
    host: 'front',
    connection: 'close',
    ...(body !== null && {
      'content-type': 'application/json',
      'content-length': `${Buffer.byteLength(body)}`,
      'x-allforone': '1',
    }),
    ...headers,
  };
  const written = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);

  return `${line} HTTP/1.1\r\n${written.join('')}\r\n${body ?? ''}`;
}
