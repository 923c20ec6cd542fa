import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { unreadable } from '../unreadable.ts';

/** Beyond so many at once each only waits for the others: two cores answer about as many within a third of a second. */
const Settings = z.object({ LIMIT_AT_ONCE: z.coerce.number().int().min(1).max(100_000).default(128) });

const comeBackAfter = 1;
/** Where an answer usually takes longer than this, fewer are let in: they would be given up before it comes. */
const patience = 1000;
const fewest = 32;
const weightOfLatest = 0.05;

/**
 * Whoever comes while too much is under way is told so at once, and when to come back: what has been begun is finished
 * in time. Neither who speaks slowly nor who listens slowly takes a place.
 */
export function shedLoad(app: FastifyInstance, env: Record<string, string | undefined>): void {
  const { LIMIT_AT_ONCE: most } = Settings.parse(env);
  const underWay = new Map<FastifyRequest, number>();
  let usual = 0;

  app.addHook('preHandler', (request, reply, done) => {
    if (!request.url.startsWith('/trpc/')) return done();
    if (underWay.size >= (usual > patience ? Math.min(fewest, most) : most)) {
      void reply.code(503).header('retry-after', comeBackAfter).send(tooBusy);
      return;
    }
    underWay.set(request, performance.now());
    reply.raw.once('close', () => underWay.delete(request));
    done();
  });
  app.addHook('onSend', (request, _reply, _payload, done) => {
    const since = underWay.get(request);
    if (since !== undefined) usual += (performance.now() - since - usual) * weightOfLatest;
    underWay.delete(request);
    done();
  });
}

const { error } = unreadable('unavailable', 503);
const tooBusy = { error: { ...error, data: { ...error.data, retryAfter: comeBackAfter } } };
