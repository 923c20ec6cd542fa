import fastify, { type FastifyInstance } from 'fastify';

/** Fastify without its own log: addresses and headers carry what must not be written down. */
export const createHttpServer = (): FastifyInstance =>
  fastify({
    logger: false,
    bodyLimit: 1_048_576,
    requestTimeout: 120_000,
    keepAliveTimeout: 75_000,
    return503OnClosing: false,
    routerOptions: { maxParamLength: 2000, ignoreTrailingSlash: true },
  });
