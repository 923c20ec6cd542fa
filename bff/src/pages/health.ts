import type { Node } from '@allforone/runtime/node';
import type { FastifyInstance } from 'fastify';

/** `/health`: the process lives. `/ready`: it may be sent people, for its bus, Redis and stores answer. */
export function serveHealth(app: FastifyInstance, node: Node, isStopping: () => boolean): void {
  app.get('/health', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ alive: true }),
  );

  app.get('/ready', async (_request, reply) => {
    const ready = !isStopping() && (await node.ready().catch(() => false));

    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ready });
  });
}
