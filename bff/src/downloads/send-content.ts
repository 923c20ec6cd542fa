import type { Content } from '@allforone/contracts/files';
import type { Blobs } from '@allforone/runtime/blobs';
import { describeError } from '@allforone/runtime/log';
import type { Node } from '@allforone/runtime/node';
import { refuse } from '@allforone/runtime/refusal';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { parse } from 'range-parser';

interface Range {
  start: number;
  end: number;
}

/** Streams it, or a part of it, or says that the browser has it already; who leaves ends the reading. */
export async function sendContent(
  { blobs, log }: { blobs: Blobs; log: Node['log'] },
  request: FastifyRequest,
  reply: FastifyReply,
  content: Content,
  headers: Record<string, string>,
): Promise<FastifyReply> {
  reply.headers(headers);
  if (isKnown(request, headers.etag)) return reply.code(304).send();

  const range = rangeOf(request, content, headers.etag);
  if (range === 'outside') {
    return reply.code(416).header('content-range', `bytes */${content.size}`).type('text/plain').send();
  }
  const length = range ? range.end - range.start + 1 : content.size;
  reply.header('content-length', length);
  if (range) reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${content.size}`);
  if (request.method === 'HEAD' || length === 0) return reply.send();

  try {
    return reply.send(await blobs.read(content.key, range ?? undefined));
  } catch (error) {
    log.error(describeError(error), 'Content cannot be read.');
    for (const name of ['content-length', 'content-range', 'content-disposition', 'etag', 'repr-digest'])
      reply.removeHeader(name);
    throw refuse('unavailable');
  }
}

/** Whether these bytes are to be sent from their beginning: one who resumes goes on with a copy. */
export const isFromStart = ({ headers }: FastifyRequest): boolean =>
  headers.range === undefined || /^bytes=0-/.test(headers.range);

function isKnown({ headers }: FastifyRequest, etag = ''): boolean {
  const given = headers['if-none-match'];
  if (given === undefined) return false;

  return given.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
}

/** Null for the whole, which is also what who asks for several ranges gets. */
function rangeOf({ headers }: FastifyRequest, { size }: Content, etag = ''): Range | 'outside' | null {
  const { range, 'if-range': only } = headers;
  if (range === undefined || (only !== undefined && only !== etag)) return null;
  const { code, type, ranges } = parse(size, range);
  if (type !== 'bytes' || code % 2 === 1 || ranges.length > 1) return null;

  return ranges[0] ?? (code === 0 ? null : 'outside');
}
