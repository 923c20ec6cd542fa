import { statusOf } from '@allforone/contracts/errors';
import { describeError } from '@allforone/runtime/log';
import type { Node } from '@allforone/runtime/node';
import { isRefusal } from '@allforone/runtime/refusal';
import { type DataStore, type Locker, Server, type ServerOptions, type Upload } from '@tus/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Arrived } from './complete-upload.ts';
import { keyOf, uploadIdOf } from './upload-store.ts';

/** A request that was admitted, as the protocol needs it. */
interface Visit {
  begun?: { uploadId: string; notes: Record<string, string> };
  expiresAt?: string | null;
  complete(upload: Upload): Promise<Arrived>;
}

type Hook<Name extends keyof ServerOptions> = Parameters<
  Extract<ServerOptions[Name], (...given: never) => unknown>
>;
type TusRequest = Hook<'onIncomingRequest'>[0];

/** The protocol itself (https://tus.io/protocols/resumable-upload): who may do what was settled before. */
export function createTusHost(datastore: DataStore, locker: Locker, log: Node['log']) {
  const visits = new WeakMap<object, Visit>();
  const visitOf = (request: TusRequest) => visits.get(request.runtime?.node?.req ?? request);

  const tus = new Server({
    path: '/uploads',
    datastore,
    locker,
    relativeLocation: true,
    allowedOrigins: () => false,
    lockDrainTimeout: 1000,
    namingFunction: (request) => keyOf(visitOf(request)?.begun?.uploadId ?? ''),
    generateUrl: (_request, { path, id }) => `${path}/${uploadIdOf(id)}`,
    getFileIdFromRequest: (_request, uploadId) => uploadId && keyOf(uploadId),
    onUploadCreate: async (request, { metadata }) => ({
      metadata: { ...metadata, ...visitOf(request)?.begun?.notes },
    }),
    onUploadFinish: async (request, upload) => {
      const arrived = await visitOf(request)?.complete(upload);
      return { headers: arrived && headersOf(arrived) };
    },
    onResponseError: (_request, error) => {
      const { status, code } = refusalIn(error);
      if (status >= 500 && !isRefusal(error)) log.warn(describeError(error), 'An upload was not kept.');
      return { status_code: status, body: JSON.stringify({ code }) };
    },
  });

  return {
    /** Answers in place of Fastify, which neither reads nor keeps what comes in. */
    async take(request: FastifyRequest, reply: FastifyReply, visit?: Visit): Promise<FastifyReply> {
      const expiresAt = visit?.expiresAt ?? visit?.begun?.notes.expiresAt;
      if (visit) visits.set(request.raw, visit);
      if (expiresAt) reply.header('upload-expires', new Date(expiresAt).toUTCString());
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined) reply.raw.setHeader(name, value);
      reply.hijack();
      await tus.handle(request.raw, reply.raw);

      return reply;
    },
  };
}

/** What a client keeps of an upload that has become a file. */
export const headersOf = ({ file, sent }: Arrived) => ({
  'Upload-File-Id': file.id,
  'Repr-Digest': digestOf(sent.sha256),
});

/** RFC 9530. */
export const digestOf = (sha256: string): string =>
  `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`;

const codes: Record<number, string> = {
  404: 'not_found',
  409: 'changed_meanwhile',
  410: 'not_found',
  413: 'too_large',
};

/** Refusals of ours, and those of tus in our words. A store that fails may be back in a moment. */
function refusalIn(error: unknown): { status: number; code: string } {
  if (isRefusal(error)) return { status: statusOf(error.code), code: error.code };
  const { status_code: status = 500 } = error as { status_code?: number };
  if (status >= 500) return { status: 503, code: 'unavailable' };

  return { status, code: codes[status] ?? 'invalid_input' };
}
