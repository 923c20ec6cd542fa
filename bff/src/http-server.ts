import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { Patience } from './limits/patience.ts';
import { refuseConnection, unreadable } from './unreadable.ts';

/** Milliseconds between two looks for who is too slow. */
const lookEvery = 1000;

/** Fastify without its own log: addresses and headers carry what must not be written down. */
export function createHttpServer(patience: Patience, isStopping: () => boolean): FastifyInstance {
  const app = fastify({
    logger: false,
    bodyLimit: 1_048_576,
    requestTimeout: patience.request,
    connectionTimeout: patience.request,
    http: { headersTimeout: patience.headers, connectionsCheckingInterval: lookEvery },
    keepAliveTimeout: 75_000,
    return503OnClosing: false,
    routerOptions: { maxParamLength: 2000, ignoreTrailingSlash: true },
    frameworkErrors: (_error, _request, reply) =>
      (reply as FastifyReply).code(400).send(unreadable('invalid_input', 400)),
    clientErrorHandler: refuseConnection,
  });

  // A client that keeps its connection would send the next request into the end.
  app.addHook('onRequest', (_request, reply, done) => {
    if (isStopping()) reply.header('connection', 'close');
    done();
  });
  // Connections that were at work when the end began fall idle later, and would keep it waiting.
  app.addHook('preClose', async () => {
    const closing = setInterval(() => app.server.closeIdleConnections(), 50);
    app.server.once('close', () => clearInterval(closing));
  });

  return app;
}
