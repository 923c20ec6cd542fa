import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

/** A cable to a server, which a test may cut and mend. */
export interface Cable {
  url: string;
  cut(): Promise<void>;
  mend(): Promise<void>;
}

export async function cableTo(serverUrl: string): Promise<Cable> {
  const target = new URL(serverUrl);
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const [one, another] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.pipe(another);
      one.on('error', () => another.destroy());
      one.on('close', () => open.delete(one) && another.destroy());
    }
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const url = new URL(serverUrl);
  url.host = `127.0.0.1:${port}`;

  return {
    url: url.href,
    async cut() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of open) socket.destroy();
      await closed;
    },
    mend: () => listen(port),
  };
}
