import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { ErrorShape } from './errors.ts';

const unreadableAddress: { error: ErrorShape } = {
  error: { message: 'invalid_input', code: -32600, data: { code: 'invalid_input', httpStatus: 400 } },
};

/** Fastify without its own log: addresses and headers carry what must not be written down. */
export function createHttpServer(): FastifyInstance {
  const app = fastify({
    logger: false,
    bodyLimit: 1_048_576,
    requestTimeout: 120_000,
    keepAliveTimeout: 75_000,
    return503OnClosing: false,
    routerOptions: { maxParamLength: 2000, ignoreTrailingSlash: true },
    frameworkErrors: (_error, _request, reply) => (reply as FastifyReply).code(400).send(unreadableAddress),
  });

  // Connections that were at work when the end began fall idle later, and would keep it waiting.
  app.addHook('preClose', async () => {
    const closing = setInterval(() => app.server.closeIdleConnections(), 50);
    app.server.once('close', () => clearInterval(closing));
  });

  return app;
}
