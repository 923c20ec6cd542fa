import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Front, openFront } from './front.ts';

export interface Balancer {
  address: string;
  /** How many of its fronts are ready now. */
  ready(): number;
  stop(): Promise<void>;
}

/**
 * What stands in front of several fronts: turns without memory, also for sockets, and nothing for who is not ready.
 * What a front did not even accept goes to the next one; what it began is its own affair.
 */
export async function startBalancer(addresses: readonly string[], port = 0): Promise<Balancer> {
  const fronts = addresses.map(openFront);
  const sockets = new Set<Duplex>();
  let turn = 0;
  const server = createServer({ keepAliveTimeout: 60_000 });
  server.on('connection', (socket) => remember(socket));
  server.on('request', (asked, answer) => forward(asked, answer, candidates()));
  server.on('upgrade', (asked: IncomingMessage, client: Socket, head: Buffer) =>
    bridge(asked, client, head, candidates()),
  );
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ready: () => fronts.filter((front) => front.isReady()).length,
    async stop() {
      for (const front of fronts) front.close();
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };

  function candidates(): Front[] {
    const ready = fronts.filter((front) => front.isReady());
    turn += 1;

    return ready.map((_, index) => ready[(turn + index) % ready.length] as Front);
  }

  function forward(asked: IncomingMessage, answer: ServerResponse, [front, ...others]: Front[]): void {
    if (!front) return void answer.writeHead(503).end();
    const { method, url: path, headers } = asked;
    const outgoing = request(front.address, { method, path, headers, agent: front.agent }, (incoming) => {
      const { connection: _, ...kept } = incoming.headers;
      answer.writeHead(incoming.statusCode ?? 502, kept);
      incoming.pipe(answer);
    });
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' && !asked.readableDidRead) return forward(asked, answer, others);
      if (answer.headersSent) answer.destroy();
      else answer.writeHead(502, { 'x-balancer': error.code ?? error.message }).end();
    });
    outgoing.on('socket', (socket) => {
      if (!socket.connecting) asked.pipe(outgoing);
      else socket.once('connect', () => asked.pipe(outgoing));
    });
  }

  function bridge(asked: IncomingMessage, client: Socket, head: Buffer, [front]: Front[]): void {
    if (!front) return void client.end('HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\n\r\n');
    const { hostname, port } = new URL(front.address);
    const upstream = remember(connect(Number(port), hostname));
    upstream.once('connect', () => {
      upstream.write(`${asked.method} ${asked.url} HTTP/1.1\r\n${rawHeaders(asked)}\r\n\r\n`);
      upstream.write(head);
      client.pipe(upstream).pipe(client);
    });
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  }

  function remember<S extends Duplex>(socket: S): S {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));

    return socket;
  }
}

function rawHeaders({ rawHeaders: raw }: IncomingMessage): string {
  return raw.flatMap((name, index) => (index % 2 ? [] : [`${name}: ${raw[index + 1]}`])).join('\r\n');
}
