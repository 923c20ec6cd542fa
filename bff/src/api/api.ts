import { describeError } from '@allforone/runtime/log';
import type { Node } from '@allforone/runtime/node';
import { notFound } from '@allforone/runtime/refusal';
import type { FastifyInstance } from 'fastify';
import { codeOf } from '../errors.ts';
import { appRouter } from '../router.ts';
import { type Gate, requestContext } from './request-context.ts';
import { createTrpcHost } from './trpc-host.ts';

/** `/trpc`: JSON alone, and whatever is malformed gets a declared refusal. */
export async function serveApi(app: FastifyInstance, gate: Gate, log: Node['log']): Promise<void> {
  const host = createTrpcHost({
    router: appRouter,
    contextFor: (request, reply, asked) => requestContext(gate, request, reply, asked),
    onError: (error, path) => {
      if (codeOf(error) === 'internal') log.error({ ...describeError(error.cause), path }, 'A call failed.');
    },
  });

  await app.register(
    async (api) => {
      api.removeAllContentTypeParsers();
      const parseJson = api.getDefaultJsonParser('error', 'error');
      api.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
        if (body === '') done(null, undefined);
        else void parseJson(request, body as string, done);
      });
      api.setErrorHandler((error, _request, reply) => host.refuse(error, reply));
      api.setNotFoundHandler((_request, reply) => host.refuse(notFound('procedure'), reply));
      api.route({ method: ['GET', 'POST'], url: '/*', exposeHeadRoute: false, handler: host.answer });
    },
    { prefix: '/trpc' },
  );
}
