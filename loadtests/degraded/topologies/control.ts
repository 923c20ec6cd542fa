import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { allServicesAnswer } from '../../platform/answers.ts';
import type { Platform } from '../../platform/platform.ts';

/** `POST /end/chat` and `POST /start/chat`, for who cannot end a process: answered once it is done. */
export async function startControl({ processes, fronts }: Platform) {
  const server = createServer(async (request, reply) => {
    const [, order, service = ''] = request.url?.split('/') ?? [];
    const its = processes.filter(({ services }) => services.includes(service));
    if (request.method !== 'POST' || its.length === 0) return reply.writeHead(404).end();

    await Promise.all(its.map((each) => (order === 'end' ? each.stop() : each.start())));
    if (order !== 'end') while (!(await everyFrontIsWhole())) await new Promise((go) => setTimeout(go, 100));
    return reply.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const everyFrontIsWhole = async () => (await Promise.all(fronts.map(allServicesAnswer))).every(Boolean);

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => void server.close(),
  };
}
