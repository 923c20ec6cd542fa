import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { unreadable } from '../unreadable.ts';

/** Beyond so many at once each only waits for the others: two cores answer about as many within a third of a second. */
const Settings = z.object({ LIMIT_AT_ONCE: z.coerce.number().int().min(1).max(100_000).default(128) });

const comeBackAfter = 1;

/**
 * Whoever comes while too much is under way is told so at once, and when to come back: what has been begun is finished
 * in time. Neither who speaks slowly nor who listens slowly takes a place.
 */
export function shedLoad(app: FastifyInstance, env: Record<string, string | undefined>): void {
  const { LIMIT_AT_ONCE: most } = Settings.parse(env);
  const underWay = new Set<FastifyRequest>();

  app.addHook('preHandler', (request, reply, done) => {
    if (!request.url.startsWith('/trpc/')) return done();
    if (underWay.size >= most) {
      void reply.code(503).header('retry-after', comeBackAfter).send(tooBusy);
      return;
    }
    underWay.add(request);
    reply.raw.once('close', () => underWay.delete(request));
    done();
  });
  app.addHook('onSend', (request, _reply, _payload, done) => {
    underWay.delete(request);
    done();
  });
}

const { error } = unreadable('unavailable', 503);
const tooBusy = { error: { ...error, data: { ...error.data, retryAfter: comeBackAfter } } };
