import { files, imageWidths, type Variant, variantFormats } from '@allforone/contracts/files';
import { openBlobs } from '@allforone/runtime/blobs';
import { notFound, refuse } from '@allforone/runtime/refusal';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { admit, type Gate } from '../session/admit.ts';
import { contentHeaders } from './content-headers.ts';
import { isFromStart, sendContent } from './send-content.ts';

interface Asked {
  Params: { fileId: string; variant?: string };
  Querystring: { version?: unknown; download?: unknown; ticket?: unknown };
}

const methods = ['GET', 'HEAD'];
/** A page may hold hundreds of small images. */
const cost = new Map([['images', 1]] as const);

/** `/files`, `/shared`: content goes out to who may read it at this very moment. */
export function serveDownloads(app: FastifyInstance, gate: Gate): void {
  const { config, log, call } = gate.node;
  const source = { blobs: openBlobs(config), log };

  app.route<Asked>({ method: methods, url: '/files/:fileId', handler: sendFile });
  app.route<Asked>({ method: methods, url: '/files/:fileId/:variant', handler: sendVariant });
  app.route<{ Params: { token: string } }>({ method: methods, url: '/shared/:token', handler: sendShared });

  async function sendFile(request: FastifyRequest<Asked>, reply: FastifyReply) {
    const { fileId } = request.params;
    const { ticket, download } = request.query;
    const meta = await enter(request, reply);
    if (typeof ticket === 'string') {
      const content = await call(files.contentByTicket, { fileId, ticket }, meta);
      return sendContent(source, request, reply, content, contentHeaders(content, download === '1'));
    }
    if (!meta.actor) throw refuse('unauthenticated');

    const isKept = download === '1' && request.method === 'GET' && isFromStart(request);
    const given = versionIn(request);
    const version = given ?? (isKept ? (await call(files.get, { fileId }, meta)).version : undefined);
    const content = await call(files.content, { fileId, version }, meta);
    if (isKept && version) await call(files.noteDownload, { fileId, version }, meta);

    return sendContent(source, request, reply, content, contentHeaders(content, download === '1'));
  }

  async function sendVariant(request: FastifyRequest<Asked>, reply: FastifyReply) {
    const { fileId } = request.params;
    const meta = await enter(request, reply);
    if (!meta.actor) throw refuse('unauthenticated');
    const variant = variantIn(request);
    const content = await call(files.content, { fileId, version: versionIn(request), variant }, meta);
    // Seen once, it stays a while with who saw it, and with them alone.
    const kept = { 'cache-control': 'private, max-age=300', vary: 'cookie' };

    return sendContent(source, request, reply, content, { ...contentHeaders(content, false), ...kept });
  }

  async function sendShared(request: FastifyRequest<{ Params: { token: string } }>, reply: FastifyReply) {
    const meta = await enter(request, reply);
    const content = await call(files.contentByLink, { token: request.params.token }, meta);

    return sendContent(source, request, reply, content, contentHeaders(content, true));
  }

  async function enter(request: FastifyRequest, reply: FastifyReply) {
    return { ...(await admit(gate, request, reply, { isChange: false, cost })), caller: 'bff' };
  }
}

function versionIn({ query }: FastifyRequest<Asked>): number | undefined {
  if (query.version === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(String(query.version))) throw notFound('version');

  return Number(query.version);
}

function variantIn({ params }: FastifyRequest<Asked>): z.infer<typeof Variant> {
  const [, digits, ending] = /^(\d{1,5})\.(\w{1,5})$/.exec(params.variant ?? '') ?? [];
  const width = imageWidths.find((one) => String(one) === digits);
  const format = variantFormats.find((one) => one === ending);
  if (!width || !format) throw notFound('variant');

  return { width, format };
}
