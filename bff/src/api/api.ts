import { describeError } from '@allforone/runtime/log';
import type { FastifyInstance } from 'fastify';
import { codeOf } from '../errors.ts';
import { appRouter } from '../router.ts';
import type { Gate } from '../session/admit.ts';
import { requestContext } from './request-context.ts';
import { trpcHost } from './trpc-host.ts';

/** `/trpc`: every procedure of the router, in the name of whoever asks. */
export async function serveApi(app: FastifyInstance, gate: Gate): Promise<void> {
  const host = trpcHost({
    router: appRouter,
    contextFor: (request, reply, asked) => requestContext(gate, request, reply, asked),
    onError: (error, path) => {
      if (codeOf(error) !== 'internal') return;
      gate.node.log.error({ ...describeError(error.cause), path: path.slice(0, 100) }, 'A call failed.');
    },
  });

  await app.register(host, { prefix: '/trpc' });
}
