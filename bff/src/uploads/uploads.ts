import type { OutputOf } from '@allforone/contracts/contract';
import { files } from '@allforone/contracts/files';
import { openBlobs } from '@allforone/runtime/blobs';
import { conflict, notFound, refuse } from '@allforone/runtime/refusal';
import type { Upload } from '@tus/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Redis } from 'ioredis';
import { takeTime } from '../limits/unhurried.ts';
import { admit, type Gate } from '../session/admit.ts';
import { askedUpload } from './asked-upload.ts';
import { type Arrived, arrivedAs, type Call, clear, completeUpload } from './complete-upload.ts';
import { createRedisLocker } from './redis-locker.ts';
import { refuseByCode } from './refuse-by-code.ts';
import { createTusHost, headersOf } from './tus-host.ts';
import { findUpload, keyOf, openUploadStore } from './upload-store.ts';

type Asked = FastifyRequest<{ Params: { uploadId: string } }>;
type Begun = OutputOf<typeof files.beginUpload>;

const cost = new Map([['calls', 1]] as const);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `/uploads`: files come in by tus, are streamed to where they stay, and are resumed after whatever happened. */
export async function serveUploads(app: FastifyInstance, gate: Gate, redis: Redis): Promise<void> {
  const { config, log } = gate.node;
  const store = await openUploadStore(config);
  const blobs = openBlobs(config);
  const locker = createRedisLocker(redis, `${config.namespace}:bff:upload`);
  const host = createTusHost(store, locker, log);
  const complete = (call: Call) => (upload: Upload) => completeUpload({ store, blobs, locker }, call, upload);

  await app.register(
    async (api) => {
      api.removeAllContentTypeParsers();
      api.addContentTypeParser('*', (_request, _body, done) => done(null));
      refuseByCode(api, log);
      api.options('/', (request, reply) => host.take(request, reply));
      api.post('/', begin);
      api.head('/:uploadId', goOn);
      api.patch('/:uploadId', goOn);
      api.delete('/:uploadId', cancel);
    },
    { prefix: '/uploads' },
  );

  async function begin(request: FastifyRequest, reply: FastifyReply) {
    const { accountId, call } = await enter(request, reply);
    const { input, sha256 } = askedUpload(request.headers);
    const begun: Begun = await call(files.beginUpload, input);
    const notes = { accountId, expiresAt: begun.expiresAt, ...(sha256 && { sha256 }) };

    return host.take(request, reply, { begun: { ...begun, notes }, complete: complete(call) });
  }

  async function goOn(request: Asked, reply: FastifyReply) {
    const { accountId, call } = await enter(request, reply);
    const upload = await own(request.params.uploadId, accountId);
    if (upload && upload.offset !== upload.size) {
      return host.take(request, reply, { complete: complete(call), expiresAt: upload.metadata?.expiresAt });
    }
    // Its last byte came, and then the answer was lost, or whoever should have given it.
    const arrived = upload ? await complete(call)(upload) : await arrivedAs(call, request.params.uploadId);
    if (!arrived) throw notFound('upload');

    return answerWhole(request, reply, arrived);
  }

  async function cancel(request: Asked, reply: FastifyReply) {
    const { accountId, call } = await enter(request, reply);
    const { uploadId } = request.params;
    if (!(await own(uploadId, accountId))) throw notFound('upload');
    const lock = locker.newLock(keyOf(uploadId));
    await lock.lock(AbortSignal.timeout(60_000), () => undefined);
    try {
      if (await arrivedAs(call, uploadId)) throw notFound('upload');
      await call(files.cancelUpload, { uploadId });
      await clear(store, blobs, keyOf(uploadId));
    } finally {
      await lock.unlock();
    }

    return reply.code(204).header('tus-resumable', '1.0.0').send();
  }

  async function enter(request: FastifyRequest, reply: FastifyReply) {
    takeTime(request, reply);
    const { actor, client } = await admit(gate, request, reply, { isChange: true, cost });
    if (!actor) throw refuse('unauthenticated');
    const call: Call = (action, input) => gate.node.call(action, input, { actor, client, caller: 'bff' });

    return { accountId: actor.accountId, call };
  }

  /** Null for one that is over, or was never there. @throws Refusal not_found for somebody else's. */
  async function own(uploadId: string, accountId: string): Promise<Upload | null> {
    if (!uuid.test(uploadId)) throw notFound('upload');
    const upload = await findUpload(store, blobs, uploadId);
    const { accountId: beganBy, expiresAt } = upload?.metadata ?? {};
    if (upload && (beganBy !== accountId || Date.parse(expiresAt ?? '') < Date.now()))
      throw notFound('upload');

    return upload;
  }
}

function answerWhole({ method, headers }: FastifyRequest, reply: FastifyReply, arrived: Arrived) {
  const { size } = arrived.sent;
  const isPatch = method === 'PATCH';
  if (isPatch && headers['upload-offset'] !== String(size)) throw conflict('changed_meanwhile');

  return reply
    .code(isPatch ? 204 : 200)
    .headers({ 'tus-resumable': '1.0.0', 'cache-control': 'no-store' })
    .headers({ 'upload-offset': size, 'upload-length': size, ...headersOf(arrived) })
    .send();
}
