import { pipeline, Readable } from 'node:stream';
import { promisify } from 'node:util';
import { createGzip, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply } from 'fastify';

const compress = promisify(gzip);
/** Below, the packet would be sent as soon anyway. */
const worthwhile = 4096;
const texts = /^(text\/|application\/(json|javascript|manifest\+json)|image\/svg)/;

/** Lists, histories and scripts shrink to a third or less: on a weak network that is the wait. */
export function compressText(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (!isLongText(reply, payload)) return payload;
    reply.header('vary', 'accept-encoding');
    if (!/\bgzip\b/.test(String(request.headers['accept-encoding'])) || request.method === 'HEAD')
      return payload;

    reply.header('content-encoding', 'gzip').removeHeader('content-length');

    return payload instanceof Readable
      ? pipeline(payload, createGzip(), () => undefined)
      : compress(payload as string);
  });
}

/** A file that was compressed when the web client was built says so itself, and goes as it is. */
function isLongText(reply: FastifyReply, payload: unknown): boolean {
  const { 'content-type': type, 'content-length': length, 'content-encoding': encoding } = reply.getHeaders();
  if (encoding || !texts.test(String(type)) || reply.statusCode === 206) return false;
  if (typeof payload === 'string') return payload.length >= worthwhile;

  return payload instanceof Readable && Number(length) >= worthwhile;
}
