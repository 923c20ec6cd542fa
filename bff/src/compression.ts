import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

const compress = promisify(gzip);
/** Below, the packet would be sent as soon anyway. */
const worthwhile = 4096;

/** Lists and histories shrink to a fifth: on a weak network that is the wait. Files were compressed when built. */
export function compressText(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < worthwhile) return payload;
    reply.header('vary', 'accept-encoding');
    if (!/\bgzip\b/.test(String(request.headers['accept-encoding']))) return payload;

    reply.header('content-encoding', 'gzip').removeHeader('content-length');

    return compress(payload);
  });
}
