import { pipeline, Readable } from 'node:stream';
import { createGzip, gzip, gzipSync } from 'node:zlib';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** What is answered once shrinks nearly as much at half the price. */
const level = 3;
/** Characters that take less than a millisecond: another thread would cost more. */
const short = 100_000;
/** Below, the packet would be sent as soon anyway. */
const worthwhile = 4096;
const texts = /^(text\/|application\/(json|javascript|manifest\+json)|image\/svg)/;

/** Lists, histories and scripts shrink to a third or less: on a weak network that is the wait. */
export function compressText(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    if (!isLongText(reply, payload)) return done(null, payload);
    reply.header('vary', 'accept-encoding');
    if (!/\bgzip\b/.test(String(request.headers['accept-encoding'])) || request.method === 'HEAD')
      return done(null, payload);

    reply.header('content-encoding', 'gzip').removeHeader('content-length');
    if (payload instanceof Readable)
      done(
        null,
        pipeline(payload, createGzip(), () => undefined),
      );
    else if (payload.length <= short) done(null, gzipSync(payload, { level }));
    else gzip(payload, { level }, done);
  });
}

/** A file that was compressed when the web client was built says so itself, and goes as it is. */
function isLongText(reply: FastifyReply, payload: unknown): payload is string | Readable {
  if (typeof payload === 'string' && payload.length < worthwhile) return false;
  const { 'content-type': type, 'content-length': length, 'content-encoding': encoding } = reply.getHeaders();
  // What bears the digest of its bytes goes as it is.
  if (encoding || reply.hasHeader('repr-digest') || !texts.test(String(type)) || reply.statusCode === 206)
    return false;
  if (typeof payload === 'string') return true;

  return payload instanceof Readable && Number(length) >= worthwhile;
}
